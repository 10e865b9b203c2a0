-- A change of situation: on which day what a file says of a family changed, in one go.
CREATE TABLE situation_change (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    effective_on {date} NOT NULL,
    reason {text} NOT NULL DEFAULT '',
    created_at {instant} NOT NULL
) {strict};
CREATE INDEX situation_change_by_student ON situation_change (student_id);

-- The papers it put out of date: to be printed anew, until somebody says it is done.
CREATE TABLE situation_paper (
    id {id},
    change_id {int} NOT NULL REFERENCES situation_change (id),
    kind {text} NOT NULL CHECK (kind IN ('student-sheet', 'emergency-sheet', 'statement', 'labels', 'stay-agreement')),
    payer_id {int} REFERENCES party (id),
    done_on {date},
    CHECK ((payer_id IS NOT NULL) = (kind = 'statement'))
) {strict};
CREATE INDEX situation_paper_by_change ON situation_paper (change_id);
