-- What a public payer wants to read on an invoice.
CREATE TABLE party_billing (
    party_id {int} PRIMARY KEY REFERENCES party (id),
    siret {text} NOT NULL DEFAULT '',
    service_code {text} NOT NULL DEFAULT '',
    engagement {text} NOT NULL DEFAULT '',
    row_version {int} NOT NULL DEFAULT 1
) {strict};

-- Numbered without gaps, frozen as issued; cancelled by a credit note (avoir) of its own number.
CREATE TABLE invoice (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    payer_id {int} NOT NULL REFERENCES party (id),
    document_id {int} NOT NULL UNIQUE REFERENCES issued_document (id),
    issued_on {date} NOT NULL,
    due_on {date},
    cents {int} NOT NULL CHECK (cents <> 0),
    opposite_of {int} UNIQUE REFERENCES invoice (id),
    reason {text} NOT NULL DEFAULT '',
    created_at {instant} NOT NULL,
    CHECK ((opposite_of IS NULL AND cents > 0 AND due_on IS NOT NULL) OR (opposite_of IS NOT NULL AND cents < 0 AND reason <> ''))
) {strict};
CREATE INDEX invoice_by_payer ON invoice (payer_id);

CREATE TABLE invoice_line (
    invoice_id {int} NOT NULL REFERENCES invoice (id),
    charge_id {int} NOT NULL REFERENCES charge (id),
    cents {int} NOT NULL CHECK (cents <> 0),
    PRIMARY KEY (invoice_id, charge_id)
) {strict};
CREATE INDEX invoice_line_by_charge ON invoice_line (charge_id);
