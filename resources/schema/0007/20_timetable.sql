-- The weekly pattern: one row a slot, from a day on. A slot that changes is ended and another begins
-- (dated rows); sessions are made from it and know it.
CREATE TABLE slot (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    -- the same for all that followed one another: the uuid of the first
    line {text} NOT NULL,
    group_id {int} NOT NULL REFERENCES training_group (id),
    part_id {int} REFERENCES group_part (id),
    weekday {int} NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    starts {int} NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    ends {int} NOT NULL CHECK (ends BETWEEN 1 AND 1440),
    weeks {text} NOT NULL DEFAULT 'every' CHECK (weeks IN ('every', 'a', 'b')),
    nature {text} NOT NULL REFERENCES nature (code),
    subject {text} NOT NULL DEFAULT '',
    -- the customer's order a lesson rests on, in the school's words; it changes no nature
    rests_on {text} NOT NULL DEFAULT '',
    room_id {int} REFERENCES room (id),
    staff_id {int} REFERENCES staff (id),
    valid_from {date} NOT NULL,
    valid_to {date},
    -- taken away from its first day on: sessions that stand for it still know it
    withdrawn {int} NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (ends > starts),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) {strict};
CREATE INDEX slot_by_group ON slot (group_id);

ALTER TABLE session ADD COLUMN slot_id {int} REFERENCES slot (id);
-- the day of the pattern it stands for, wherever it was moved to
ALTER TABLE session ADD COLUMN slot_day {date};
ALTER TABLE session ADD COLUMN part_id {int} REFERENCES group_part (id);
ALTER TABLE session ADD COLUMN room_id {int} REFERENCES room (id);
ALTER TABLE session ADD COLUMN rests_on {text} NOT NULL DEFAULT '';
-- one line: what was done
ALTER TABLE session ADD COLUMN done_text {text} NOT NULL DEFAULT '';
-- moved, shortened, given to somebody else or cancelled by hand: the pattern leaves it alone
ALTER TABLE session ADD COLUMN is_own {int} NOT NULL DEFAULT 0 CHECK (is_own IN (0, 1));
CREATE INDEX session_by_slot ON session (slot_id, slot_day);
CREATE INDEX session_by_slot_day ON session (slot_day) WHERE slot_day IS NOT NULL;
