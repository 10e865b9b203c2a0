-- Marks in theory, where a school wants them (off by default). In hundredths of a point; absent and
-- exempt are no zero.
CREATE TABLE evaluation (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    group_id {int} NOT NULL REFERENCES training_group (id),
    subject {text} NOT NULL CHECK (subject <> ''),
    title {text} NOT NULL CHECK (title <> ''),
    taken_on {date} NOT NULL,
    out_of_hundredths {int} NOT NULL DEFAULT 2000 CHECK (out_of_hundredths > 0),
    coefficient_hundredths {int} NOT NULL DEFAULT 100 CHECK (coefficient_hundredths > 0),
    staff_id {int} REFERENCES staff (id),
    recorded_by {int} NOT NULL REFERENCES account (id),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX evaluation_by_group ON evaluation (group_id, taken_on);
CREATE TABLE evaluation_mark (
    evaluation_id {int} NOT NULL REFERENCES evaluation (id),
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    mark_hundredths {int} CHECK (mark_hundredths >= 0),
    without {text} NOT NULL DEFAULT '' CHECK (without IN ('', 'absent', 'exempt', 'not-handed-in')),
    PRIMARY KEY (evaluation_id, enrolment_id),
    CHECK ((mark_hundredths IS NULL) = (without <> ''))
) {strict};
CREATE INDEX evaluation_mark_by_enrolment ON evaluation_mark (enrolment_id);
