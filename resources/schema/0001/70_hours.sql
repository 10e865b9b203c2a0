-- ledger: weekly totals in minutes, written with each roll in the same transaction. The key is in
-- the order of the balance: every week of every young person.
CREATE TABLE hours_week (
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    group_id {int} NOT NULL REFERENCES training_group (id),
    term {int} NOT NULL,
    monday {date} NOT NULL,
    nature {text} NOT NULL,
    planned {int} NOT NULL CHECK (planned >= 0),
    delivered {int} NOT NULL CHECK (delivered >= 0),
    attended {int} NOT NULL CHECK (attended BETWEEN 0 AND delivered),
    PRIMARY KEY (enrolment_id, monday, term, group_id, nature)
) {strict};
CREATE INDEX hours_week_by_group ON hours_week (group_id, monday);

-- timetable: all natures of a slot, and whether their minutes count as practice or theory.
CREATE TABLE nature (
    code {text} PRIMARY KEY,
    label {text} NOT NULL,
    counts_as {text} NOT NULL CHECK (counts_as IN ('practice', 'theory', 'neither')),
    position {int} NOT NULL
) {strict};

CREATE TABLE session (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    day {date} NOT NULL,
    starts {int} NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    ends {int} NOT NULL CHECK (ends BETWEEN 1 AND 1440),
    nature {text} NOT NULL REFERENCES nature (code),
    group_id {int} NOT NULL REFERENCES training_group (id),
    staff_id {int} REFERENCES staff (id),
    replaced_by {int} REFERENCES staff (id),
    subject {text} NOT NULL DEFAULT '',
    series {text},
    -- held: its roll was done, that is, a roll_call stands beside it; it moves no more
    state {text} NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'cancelled')),
    reason {text} NOT NULL DEFAULT '',
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (ends > starts)
) {strict};
CREATE INDEX session_by_day ON session (day, starts);
CREATE INDEX session_by_group ON session (group_id, day);

-- attendance: that the roll was done is a fact of its own.
CREATE TABLE roll_call (
    session_id {int} PRIMARY KEY REFERENCES session (id),
    done_at {instant} NOT NULL,
    done_by {int} NOT NULL REFERENCES account (id),
    -- typed from a signed sheet for this colleague
    typed_for {int} REFERENCES staff (id),
    closed_at {instant},
    row_version {int} NOT NULL DEFAULT 1
) {strict};

-- One row for every expected student. minutes: missed by the late and by those who left early.
CREATE TABLE roll_entry (
    session_id {int} NOT NULL REFERENCES roll_call (session_id),
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    mark {text} NOT NULL CHECK (mark IN ('present', 'absent', 'late', 'left', 'infirmary', 'exempted', 'elsewhere')),
    minutes {int} NOT NULL DEFAULT 0 CHECK (minutes BETWEEN 0 AND 1440),
    PRIMARY KEY (session_id, enrolment_id),
    CHECK (minutes = 0 OR mark IN ('late', 'left', 'infirmary'))
) {strict};
CREATE INDEX roll_entry_by_enrolment ON roll_entry (enrolment_id);
