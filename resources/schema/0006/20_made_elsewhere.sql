-- A statutory list that was made without this program, so that it is no longer due. Taken back when
-- it was noted by mistake.
CREATE TABLE list_made_elsewhere (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    kind {text} NOT NULL CHECK (kind IN ('pupils', 'changes', 'staff')),
    year_id {int} NOT NULL REFERENCES school_year (id),
    month {date},
    made_on {date} NOT NULL,
    -- in words: who made it, and with what
    made_by {text} NOT NULL DEFAULT '',
    noted_at {instant} NOT NULL,
    noted_by {int} REFERENCES account (id),
    CHECK ((kind = 'changes') = (month IS NOT NULL))
) {strict};
CREATE INDEX list_made_elsewhere_by_year ON list_made_elsewhere (year_id);
