-- What an academy or the school says of a session (a calendar year): dates with their source.
CREATE TABLE exam_date (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    session {int} NOT NULL CHECK (session BETWEEN 2000 AND 2100),
    kind {text} NOT NULL CHECK (kind IN ('opens', 'closes', 'confirmations', 'adjustments', 'papers', 'results', 'other')),
    label {text} NOT NULL DEFAULT '',
    day {date} NOT NULL,
    source {text} NOT NULL CHECK (source <> ''),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX exam_date_by_session ON exam_date (session, day);

-- the confirmation: printed, signed, sent
ALTER TABLE exam_registration ADD COLUMN printed_on {date};
ALTER TABLE exam_registration ADD COLUMN signed_on {date};
ALTER TABLE exam_registration ADD COLUMN sent_on {date};

-- One unit of a registration, and its mark once known. An absence is one of two things in the rules.
CREATE TABLE unit_registration (
    registration_id {int} NOT NULL REFERENCES exam_registration (id),
    unit_id {int} NOT NULL REFERENCES exam_unit (id),
    standing {text} NOT NULL CHECK (standing IN ('new', 'kept', 'exempt', 'optional')),
    mode {text} NOT NULL CHECK (mode IN ('terminal', 'continuous', 'jury')),
    result {text} NOT NULL DEFAULT 'waiting' CHECK (result IN ('waiting', 'mark', 'absent', 'absent-justified', 'acquired', 'not-acquired')),
    mark_hundredths {int} CHECK (mark_hundredths BETWEEN 0 AND 2000),
    control_hundredths {int} CHECK (control_hundredths BETWEEN 0 AND 2000),
    PRIMARY KEY (registration_id, unit_id),
    CHECK ((result = 'mark') = (mark_hundredths IS NOT NULL))
) {strict};
CREATE INDEX unit_registration_by_unit ON unit_registration (unit_id);

-- Where and when a candidate is called.
CREATE TABLE convocation (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    registration_id {int} NOT NULL REFERENCES exam_registration (id),
    unit_id {int} REFERENCES exam_unit (id),
    day {date} NOT NULL,
    starts {int} CHECK (starts BETWEEN 0 AND 1439),
    minutes {int} CHECK (minutes > 0),
    place {text} NOT NULL DEFAULT '',
    note {text} NOT NULL DEFAULT '',
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX convocation_by_registration ON convocation (registration_id);

-- What is asked for somebody to sit an exam fairly; never why.
CREATE TABLE exam_adjustment (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    session {int} NOT NULL CHECK (session BETWEEN 2000 AND 2100),
    kind {text} NOT NULL,
    detail {text} NOT NULL DEFAULT '',
    state {text} NOT NULL CHECK (state IN ('to-ask', 'asked', 'sent', 'granted', 'partly', 'refused', 'appeal', 'applied')),
    decided_on {date},
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX exam_adjustment_by_student ON exam_adjustment (student_id, session);

-- A mock exam of the school: no registration, the same units and rules; nothing of it is official.
CREATE TABLE mock_exam (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    version_id {int} NOT NULL REFERENCES diploma_version (id),
    name {text} NOT NULL CHECK (name <> ''),
    held_on {date} NOT NULL,
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX mock_exam_by_version ON mock_exam (version_id);
CREATE TABLE mock_mark (
    mock_exam_id {int} NOT NULL REFERENCES mock_exam (id),
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    unit_id {int} NOT NULL REFERENCES exam_unit (id),
    result {text} NOT NULL CHECK (result IN ('mark', 'absent', 'absent-justified', 'acquired', 'not-acquired')),
    mark_hundredths {int} CHECK (mark_hundredths BETWEEN 0 AND 2000),
    PRIMARY KEY (mock_exam_id, enrolment_id, unit_id),
    CHECK ((result = 'mark') = (mark_hundredths IS NOT NULL))
) {strict};
CREATE INDEX mock_mark_by_enrolment ON mock_mark (enrolment_id);
