CREATE TABLE fee_plan (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    year_id {int} NOT NULL UNIQUE REFERENCES school_year (id),
    row_version {int} NOT NULL DEFAULT 1
) {strict};

CREATE TABLE fee_plan_line (
    id {id},
    plan_id {int} NOT NULL REFERENCES fee_plan (id),
    position {int} NOT NULL,
    kind {text} NOT NULL CHECK (kind IN ('tuition', 'equipment', 'registration', 'other')),
    label {text} NOT NULL CHECK (label <> ''),
    cents {int} NOT NULL CHECK (cents > 0),
    UNIQUE (plan_id, position)
) {strict};

-- What is owed. Cancelled by an opposite row, never edited or deleted.
CREATE TABLE charge (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    payer_id {int} NOT NULL REFERENCES party (id),
    kind {text} NOT NULL CHECK (kind IN ('tuition', 'equipment', 'registration', 'other')),
    label {text} NOT NULL CHECK (label <> ''),
    -- what is owed, after the reduction
    cents {int} NOT NULL CHECK (cents <> 0),
    reduction_cents {int} NOT NULL DEFAULT 0 CHECK (reduction_cents >= 0),
    reduction_reason {text} NOT NULL DEFAULT '',
    charged_on {date} NOT NULL,
    opposite_of {int} UNIQUE REFERENCES charge (id),
    reason {text} NOT NULL DEFAULT '',
    created_at {instant} NOT NULL,
    CHECK ((opposite_of IS NULL AND cents > 0) OR (opposite_of IS NOT NULL AND cents < 0 AND reason <> '')),
    CHECK ((reduction_cents = 0) = (reduction_reason = ''))
) {strict};
CREATE INDEX charge_by_enrolment ON charge (enrolment_id);
CREATE INDEX charge_by_payer ON charge (payer_id);

CREATE TABLE instalment (
    id {id},
    charge_id {int} NOT NULL REFERENCES charge (id),
    position {int} NOT NULL,
    due_on {date} NOT NULL,
    cents {int} NOT NULL CHECK (cents <> 0),
    UNIQUE (charge_id, position)
) {strict};
CREATE INDEX instalment_by_due ON instalment (due_on);

-- What was handed over, by a party or by somebody known by name only.
CREATE TABLE payment (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    remitter_id {int} REFERENCES party (id),
    remitter_name {text} NOT NULL CHECK (remitter_name <> ''),
    received_on {date} NOT NULL,
    cents {int} NOT NULL CHECK (cents <> 0),
    means {text} NOT NULL CHECK (means IN ('cheque', 'transfer', 'card', 'cash', 'direct-debit')),
    bank {text} NOT NULL DEFAULT '',
    reference {text} NOT NULL DEFAULT '',
    opposite_of {int} UNIQUE REFERENCES payment (id),
    reason {text} NOT NULL DEFAULT '',
    created_at {instant} NOT NULL,
    CHECK ((opposite_of IS NULL AND cents > 0) OR (opposite_of IS NOT NULL AND cents < 0 AND reason <> ''))
) {strict};
CREATE INDEX payment_by_day ON payment (received_on);

-- Which instalment a payment settles: rows are added, and taken back by opposite rows. Their sum
-- never exceeds the payment or the instalment, and is never negative for the two together.
CREATE TABLE allocation (
    id {id},
    payment_id {int} NOT NULL REFERENCES payment (id),
    instalment_id {int} NOT NULL REFERENCES instalment (id),
    cents {int} NOT NULL CHECK (cents <> 0),
    created_at {instant} NOT NULL
) {strict};
CREATE INDEX allocation_by_payment ON allocation (payment_id);
CREATE INDEX allocation_by_instalment ON allocation (instalment_id);

CREATE TABLE receipt (
    payment_id {int} PRIMARY KEY REFERENCES payment (id),
    document_id {int} NOT NULL UNIQUE REFERENCES issued_document (id)
) {strict};
