-- The days on which a term's reviews are written.
CREATE TABLE review_window (
    term_id {int} PRIMARY KEY REFERENCES term (id),
    opens_on {date} NOT NULL,
    closes_on {date} NOT NULL,
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (closes_on >= opens_on)
) {strict};

-- The review of one student and term. Final is frozen; a later change is a further version.
CREATE TABLE review (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    term_id {int} NOT NULL REFERENCES term (id),
    version {int} NOT NULL CHECK (version >= 1),
    -- what was true when it was made final: parts, attendance, levels, hours; null while open
    snapshot {text},
    finished_at {instant},
    finished_by {int} REFERENCES account (id),
    finished_name {text} NOT NULL DEFAULT '',
    row_version {int} NOT NULL DEFAULT 1,
    UNIQUE (enrolment_id, term_id, version),
    CHECK ((snapshot IS NULL) = (finished_at IS NULL))
) {strict};
CREATE INDEX review_by_term ON review (term_id);
CREATE UNIQUE INDEX review_open ON review (enrolment_id, term_id) WHERE finished_at IS NULL;

-- One part of a review: of a teacher or the master, or the young person's own words.
CREATE TABLE review_part (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    review_id {int} NOT NULL REFERENCES review (id),
    kind {text} NOT NULL CHECK (kind IN ('staff', 'learned', 'pride', 'next-aim')),
    staff_id {int} REFERENCES staff (id),
    subject {text} NOT NULL DEFAULT '',
    words {text} NOT NULL DEFAULT '',
    -- typed by the young person, or by somebody from a slip
    is_from_slip {int} NOT NULL DEFAULT 0 CHECK (is_from_slip IN (0, 1)),
    written_at {instant} NOT NULL,
    written_by {int} NOT NULL REFERENCES account (id),
    row_version {int} NOT NULL DEFAULT 1,
    CHECK ((kind = 'staff') = (staff_id IS NOT NULL))
) {strict};
CREATE UNIQUE INDEX review_part_of_staff ON review_part (review_id, staff_id, subject)
    WHERE staff_id IS NOT NULL;
CREATE UNIQUE INDEX review_part_own_words ON review_part (review_id, kind) WHERE staff_id IS NULL;
CREATE INDEX review_part_by_staff ON review_part (staff_id) WHERE staff_id IS NOT NULL;

-- Half-typed words, kept for their author until they are saved or thrown away.
CREATE TABLE review_draft (
    account_id {int} NOT NULL REFERENCES account (id),
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    term_id {int} NOT NULL REFERENCES term (id),
    kind {text} NOT NULL CHECK (kind IN ('staff', 'learned', 'pride', 'next-aim')),
    -- of which colleague, when it is typed for somebody; 0: of the young person. No key of staff,
    -- as part of a primary key may not be missing
    for_staff {int} NOT NULL DEFAULT 0,
    subject {text} NOT NULL DEFAULT '',
    words {text} NOT NULL,
    kept_at {instant} NOT NULL,
    PRIMARY KEY (account_id, enrolment_id, term_id, kind, for_staff, subject)
) {strict};

-- The family meeting about it.
CREATE TABLE family_meeting (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    term_id {int} NOT NULL REFERENCES term (id),
    planned_on {date} NOT NULL,
    planned_at {int} CHECK (planned_at BETWEEN 0 AND 1439),
    came {text} NOT NULL DEFAULT '',
    held {int} CHECK (held IN (0, 1)),
    signed_on {date},
    note {text} NOT NULL DEFAULT '',
    row_version {int} NOT NULL DEFAULT 1,
    UNIQUE (enrolment_id, term_id)
) {strict};

-- Once a year: "how sure do you feel", in the school's own words.
CREATE TABLE confidence (
    enrolment_id {int} PRIMARY KEY REFERENCES enrolment (id),
    score {int} NOT NULL CHECK (score BETWEEN 1 AND 5),
    words {text} NOT NULL DEFAULT '',
    told_on {date} NOT NULL,
    row_version {int} NOT NULL DEFAULT 1
) {strict};
