-- What a school takes over in the middle of a year from another tool (reprise): marked as such for
-- ever, and no money that came in.
ALTER TABLE payment ADD COLUMN is_opening {int} NOT NULL DEFAULT 0 CHECK (is_opening IN (0, 1));

-- ledger: minutes before the program was there, counted with the rolls. Corrected by a row below
-- zero; one that was taken back counts no more.
CREATE TABLE opening_hours (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    -- the last day they are of: they count in its week and its term
    until {date} NOT NULL,
    nature {text} NOT NULL REFERENCES nature (code),
    planned {int} NOT NULL,
    delivered {int} NOT NULL,
    attended {int} NOT NULL,
    created_at {instant} NOT NULL,
    taken_back_at {instant}
) {strict};
CREATE INDEX opening_hours_by_enrolment ON opening_hours (enrolment_id);
