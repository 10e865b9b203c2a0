-- Why somebody entered or left; meaning feeds the outcomes. Schools add rows; used ones are retired.
CREATE TABLE enrolment_code (
    code {text} PRIMARY KEY,
    kind {text} NOT NULL CHECK (kind IN ('entry', 'exit')),
    label {text} NOT NULL,
    meaning {text} NOT NULL CHECK (meaning IN ('new', 'return', 'promoted', 'completed', 'moved', 'reoriented', 'apprenticeship', 'employment', 'dropped', 'excluded', 'other')),
    position {int} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) {strict};

CREATE TABLE enrolment (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    year_id {int} NOT NULL REFERENCES school_year (id),
    entry_on {date} NOT NULL,
    entry_code {text} NOT NULL REFERENCES enrolment_code (code),
    exit_on {date},
    exit_code {text} REFERENCES enrolment_code (code),
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (exit_on IS NULL OR exit_on >= entry_on),
    CHECK ((exit_on IS NULL) = (exit_code IS NULL))
) {strict};
CREATE INDEX enrolment_by_student ON enrolment (student_id);
CREATE INDEX enrolment_by_year ON enrolment (year_id);

CREATE TABLE group_membership (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    group_id {int} NOT NULL REFERENCES training_group (id),
    valid_from {date} NOT NULL,
    valid_to {date},
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) {strict};
CREATE INDEX group_membership_by_enrolment ON group_membership (enrolment_id);
CREATE INDEX group_membership_by_group ON group_membership (group_id);

CREATE TABLE path (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    diploma_version_id {int} NOT NULL REFERENCES diploma_version (id),
    year_of_path {int} NOT NULL CHECK (year_of_path BETWEEN 1 AND 5),
    planned_years {int} NOT NULL CHECK (planned_years BETWEEN 1 AND 5),
    valid_from {date} NOT NULL,
    valid_to {date},
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK (year_of_path <= planned_years)
) {strict};
CREATE INDEX path_by_enrolment ON path (enrolment_id);
