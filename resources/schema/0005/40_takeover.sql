-- A takeover as it was carried out, and whether it was taken back.
CREATE TABLE takeover (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    year_id {int} NOT NULL REFERENCES school_year (id),
    until {date} NOT NULL,
    -- the next receipt of a calendar year, and the last one given before
    receipt_year {int},
    receipt_next {int},
    receipt_before {int},
    done_at {instant} NOT NULL,
    done_by {int} NOT NULL REFERENCES account (id),
    undone_at {instant},
    undone_by {int} REFERENCES account (id),
    CHECK ((receipt_year IS NULL) = (receipt_next IS NULL)),
    CHECK ((receipt_year IS NULL) = (receipt_before IS NULL)),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
) {strict};

-- What it made: a charge still to be paid, an advance of the payer, or minutes.
CREATE TABLE takeover_line (
    id {id},
    takeover_id {int} NOT NULL REFERENCES takeover (id),
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    charge_id {int} UNIQUE REFERENCES charge (id),
    payment_id {int} UNIQUE REFERENCES payment (id),
    opening_hours_id {int} UNIQUE REFERENCES opening_hours (id),
    CHECK ((CASE WHEN charge_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN payment_id IS NULL THEN 0 ELSE 1 END)
        + (CASE WHEN opening_hours_id IS NULL THEN 0 ELSE 1 END) = 1)
) {strict};
CREATE INDEX takeover_line_by_takeover ON takeover_line (takeover_id);
