-- NULL: asked of everybody; else of who prepares that diploma.
ALTER TABLE fee_plan_line ADD COLUMN diploma_id {int} REFERENCES diploma (id);

-- What a school takes off and why, in hundredths of a percent of the tuition or in cents.
CREATE TABLE fee_discount (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    position {int} NOT NULL,
    label {text} NOT NULL CHECK (label <> ''),
    hundredths {int} CHECK (hundredths BETWEEN 1 AND 10000),
    cents {int} CHECK (cents > 0),
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    CHECK ((hundredths IS NULL) <> (cents IS NULL))
) {strict};

-- The national bursary of a year by step, as typed with where it comes from.
CREATE TABLE bursary_scale (
    year_id {int} NOT NULL REFERENCES school_year (id),
    echelon {int} NOT NULL CHECK (echelon BETWEEN 1 AND 9),
    cents {int} NOT NULL CHECK (cents > 0),
    source {text} NOT NULL CHECK (source <> ''),
    PRIMARY KEY (year_id, echelon)
) {strict};

-- Taken off only when the family has given power to (procuration).
CREATE TABLE bursary (
    enrolment_id {int} PRIMARY KEY REFERENCES enrolment (id),
    echelon {int} NOT NULL CHECK (echelon BETWEEN 1 AND 9),
    procuration_on {date},
    row_version {int} NOT NULL DEFAULT 1
) {strict};

-- Who pays which share of what is charged from a day on. A later set takes the place of an earlier.
CREATE TABLE share_set (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    valid_from {date} NOT NULL,
    row_version {int} NOT NULL DEFAULT 1,
    UNIQUE (enrolment_id, valid_from)
) {strict};

-- A fixed amount, or a weight in what the fixed amounts leave.
CREATE TABLE payer_share (
    set_id {int} NOT NULL REFERENCES share_set (id),
    position {int} NOT NULL,
    party_id {int} NOT NULL REFERENCES party (id),
    weight {int} CHECK (weight > 0),
    cents {int} CHECK (cents > 0),
    PRIMARY KEY (set_id, position),
    UNIQUE (set_id, party_id),
    CHECK ((weight IS NULL) <> (cents IS NULL))
) {strict};
