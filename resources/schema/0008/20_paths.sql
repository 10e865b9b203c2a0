-- One young person's own way to one version of a diploma, over all its school years (the yearly
-- stage is path). A changed path ends this one and begins another: the old one stays.
CREATE TABLE individual_path (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    diploma_version_id {int} NOT NULL REFERENCES diploma_version (id),
    from_day {date} NOT NULL,
    to_day {date},
    end_reason {text} NOT NULL DEFAULT '',
    planned_session {int} CHECK (planned_session BETWEEN 2000 AND 2100),
    -- the decision of positioning: why one, two or three years, by whom (D337-6)
    positioned_on {date},
    positioned_by {text} NOT NULL DEFAULT '',
    positioning_reason {text} NOT NULL DEFAULT '',
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (to_day IS NULL OR to_day >= from_day)
) {strict};
CREATE INDEX individual_path_by_student ON individual_path (student_id);
CREATE UNIQUE INDEX individual_path_open ON individual_path (student_id, diploma_version_id) WHERE to_day IS NULL;

-- What of the units is not as usual: exempt, a mark kept from an earlier session, an optional one
-- chosen. A kept mark has its session and the last session it serves.
CREATE TABLE path_unit (
    path_id {int} NOT NULL REFERENCES individual_path (id),
    unit_id {int} NOT NULL REFERENCES exam_unit (id),
    standing {text} NOT NULL CHECK (standing IN ('exempt', 'kept', 'chosen')),
    mark_hundredths {int} CHECK (mark_hundredths BETWEEN 0 AND 2000),
    from_session {int} CHECK (from_session BETWEEN 2000 AND 2100),
    last_session {int} CHECK (last_session BETWEEN 2000 AND 2100),
    reason {text} NOT NULL DEFAULT '',
    PRIMARY KEY (path_id, unit_id),
    CHECK ((standing = 'kept') = (mark_hundredths IS NOT NULL)),
    CHECK (standing <> 'kept' OR from_session IS NOT NULL)
) {strict};
CREATE INDEX path_unit_by_unit ON path_unit (unit_id);

-- Competencies left out of one's own subset, each with its reason: percentages are of what is left.
CREATE TABLE path_competency_left_out (
    path_id {int} NOT NULL REFERENCES individual_path (id),
    competency_id {int} NOT NULL REFERENCES competency (id),
    reason {text} NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (path_id, competency_id)
) {strict};
CREATE INDEX path_competency_left_out_by_competency ON path_competency_left_out (competency_id);

-- Dated aims, and the professional project as it was said on a day (appended, the last one shows).
CREATE TABLE objective (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    kind {text} NOT NULL CHECK (kind IN ('objective', 'project')),
    words {text} NOT NULL CHECK (words <> ''),
    set_on {date} NOT NULL,
    due_on {date},
    closed_on {date},
    outcome {text} NOT NULL DEFAULT '' CHECK (outcome IN ('', 'reached', 'partly', 'dropped')),
    set_by {int} NOT NULL REFERENCES account (id),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX objective_by_student ON objective (student_id);

-- Weeks in a company, beside the weeks of production. They stand in the rolls through their case;
-- one that was taken out keeps its row no longer, its case is withdrawn.
CREATE TABLE placement (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    company_name {text} NOT NULL CHECK (company_name <> ''),
    tutor {text} NOT NULL DEFAULT '',
    first_day {date} NOT NULL,
    last_day {date} NOT NULL,
    aim {text} NOT NULL DEFAULT '',
    case_id {int} UNIQUE REFERENCES absence_case (id),
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (last_day >= first_day)
) {strict};
CREATE INDEX placement_by_enrolment ON placement (enrolment_id);
