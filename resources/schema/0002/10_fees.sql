-- A cheque handed over now and cashed later; and whether its opposite row says it came back unpaid.
ALTER TABLE payment ADD COLUMN cash_on {date};
ALTER TABLE payment ADD COLUMN is_unpaid {int} NOT NULL DEFAULT 0 CHECK (is_unpaid IN (0, 1));

-- Money given back of what a payment left as an advance: below zero, taken back by an opposite row.
CREATE TABLE refund (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    payment_id {int} NOT NULL REFERENCES payment (id),
    refunded_on {date} NOT NULL,
    cents {int} NOT NULL CHECK (cents <> 0),
    means {text} NOT NULL CHECK (means IN ('cheque', 'transfer', 'card', 'cash', 'direct-debit')),
    reference {text} NOT NULL DEFAULT '',
    reason {text} NOT NULL CHECK (reason <> ''),
    opposite_of {int} UNIQUE REFERENCES refund (id),
    created_at {instant} NOT NULL,
    CHECK ((opposite_of IS NULL AND cents < 0) OR (opposite_of IS NOT NULL AND cents > 0))
) {strict};
CREATE INDEX refund_by_payment ON refund (payment_id);

-- What was taken to the bank on a numbered slip; a cheque stands on one slip only.
CREATE TABLE bank_deposit (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    deposited_on {date} NOT NULL,
    document_id {int} NOT NULL UNIQUE REFERENCES issued_document (id),
    created_at {instant} NOT NULL
) {strict};

CREATE TABLE deposited_cheque (
    payment_id {int} PRIMARY KEY REFERENCES payment (id),
    deposit_id {int} NOT NULL REFERENCES bank_deposit (id)
) {strict};
CREATE INDEX deposited_cheque_by_deposit ON deposited_cheque (deposit_id);

-- A letter that asked a payer for what is late, and what it asked for. An instalment is named once
-- at each level.
CREATE TABLE reminder (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    payer_id {int} NOT NULL REFERENCES party (id),
    level {int} NOT NULL CHECK (level BETWEEN 1 AND 3),
    sent_on {date} NOT NULL,
    cents {int} NOT NULL CHECK (cents > 0),
    document_id {int} NOT NULL UNIQUE REFERENCES issued_document (id),
    created_at {instant} NOT NULL
) {strict};
CREATE INDEX reminder_by_payer ON reminder (payer_id);

CREATE TABLE reminder_line (
    reminder_id {int} NOT NULL REFERENCES reminder (id),
    instalment_id {int} NOT NULL REFERENCES instalment (id),
    level {int} NOT NULL CHECK (level BETWEEN 1 AND 3),
    cents {int} NOT NULL CHECK (cents > 0),
    PRIMARY KEY (reminder_id, instalment_id),
    UNIQUE (instalment_id, level)
) {strict};
