-- Lists the school owes the authorities, as they were made. month: the first day of the month whose
-- changes a list tells.
CREATE TABLE statutory_list (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    kind {text} NOT NULL CHECK (kind IN ('pupils', 'changes', 'staff')),
    year_id {int} NOT NULL REFERENCES school_year (id),
    month {date},
    as_of {date} NOT NULL,
    made_at {instant} NOT NULL,
    made_by {int} REFERENCES account (id),
    CHECK ((kind = 'changes') = (month IS NOT NULL))
) {strict};
CREATE INDEX statutory_list_by_year ON statutory_list (year_id);

-- Its papers: one for the authority, one for the mayor of each commune.
CREATE TABLE statutory_paper (
    list_id {int} NOT NULL REFERENCES statutory_list (id),
    position {int} NOT NULL,
    document_id {int} NOT NULL UNIQUE REFERENCES issued_document (id),
    PRIMARY KEY (list_id, position)
) {strict};
