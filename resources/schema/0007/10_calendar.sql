-- school: days on which it is open although the calendar says no: a Saturday of open doors, a day
-- made up for a bridge.
CREATE TABLE open_day (
    day {date} PRIMARY KEY,
    name {text} NOT NULL CHECK (name <> ''),
    source {text} NOT NULL DEFAULT '',
    row_version {int} NOT NULL DEFAULT 1
) {strict};

-- Alternating weeks: the letter of a week, by its Monday. A week without a row has no letter.
CREATE TABLE week_letter (
    monday {date} PRIMARY KEY,
    letter {text} NOT NULL CHECK (letter IN ('a', 'b'))
) {strict};

CREATE TABLE room (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    name {text} NOT NULL CHECK (name <> ''),
    folded_name {text} NOT NULL UNIQUE,
    workshop_id {int} REFERENCES workshop (id),
    places {int} CHECK (places BETWEEN 1 AND 999),
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};

-- enrolment: a part of a group, taught by itself: half of the workshop group in English. Dated like
-- the memberships of the group, and never wider than they are.
CREATE TABLE group_part (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    group_id {int} NOT NULL REFERENCES training_group (id),
    name {text} NOT NULL CHECK (name <> ''),
    folded_name {text} NOT NULL,
    archived_on {date},
    row_version {int} NOT NULL DEFAULT 1,
    UNIQUE (group_id, folded_name)
) {strict};
CREATE TABLE group_part_member (
    id {id},
    part_id {int} NOT NULL REFERENCES group_part (id),
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    valid_from {date} NOT NULL,
    valid_to {date},
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) {strict};
CREATE INDEX group_part_member_by_part ON group_part_member (part_id);
CREATE INDEX group_part_member_by_enrolment ON group_part_member (enrolment_id);
