-- What is no longer owed on a charge: its open instalments went to another payer, or are not due
-- after all. Below zero; taken back by an opposite row, never edited or deleted.
CREATE TABLE relief (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    charge_id {int} NOT NULL REFERENCES charge (id),
    -- the charge that asks another payer for the same
    moved_to {int} UNIQUE REFERENCES charge (id),
    cents {int} NOT NULL CHECK (cents <> 0),
    relieved_on {date} NOT NULL,
    reason {text} NOT NULL CHECK (reason <> ''),
    opposite_of {int} UNIQUE REFERENCES relief (id),
    created_at {instant} NOT NULL,
    CHECK ((opposite_of IS NULL AND cents < 0) OR (opposite_of IS NOT NULL AND cents > 0 AND moved_to IS NULL))
) {strict};
CREATE INDEX relief_by_charge ON relief (charge_id);

CREATE TABLE relief_line (
    relief_id {int} NOT NULL REFERENCES relief (id),
    instalment_id {int} NOT NULL REFERENCES instalment (id),
    cents {int} NOT NULL CHECK (cents <> 0),
    PRIMARY KEY (relief_id, instalment_id)
) {strict};
CREATE INDEX relief_line_by_instalment ON relief_line (instalment_id);
