CREATE TABLE school (
    id {int} PRIMARY KEY CHECK (id = 1),
    uuid {text} NOT NULL UNIQUE,
    name {text} NOT NULL CHECK (name <> ''),
    uai {text} NOT NULL DEFAULT '',
    siret {text} NOT NULL DEFAULT '',
    iban {text} NOT NULL DEFAULT '',
    address_line1 {text} NOT NULL DEFAULT '',
    address_line2 {text} NOT NULL DEFAULT '',
    postal_code {text} NOT NULL DEFAULT '',
    commune {text} NOT NULL DEFAULT '',
    phone {text} NOT NULL DEFAULT '',
    email {text} NOT NULL DEFAULT '',
    website {text} NOT NULL DEFAULT '',
    head_name {text} NOT NULL DEFAULT '',
    recognised_on {date},
    labelled_on {date},
    logo {bytes},
    -- how the school calls its young people: 'students' (élèves) or 'youths' (jeunes)
    called {text} NOT NULL DEFAULT 'students' CHECK (called IN ('students', 'youths')),
    is_sample {int} NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};

CREATE TABLE school_year (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    label {text} NOT NULL UNIQUE,
    first_day {date} NOT NULL,
    last_day {date} NOT NULL,
    state {text} NOT NULL CHECK (state IN ('past', 'current', 'upcoming')),
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (last_day > first_day)
) {strict};
CREATE UNIQUE INDEX school_year_current ON school_year (state) WHERE state = 'current';

CREATE TABLE term (
    id {id},
    year_id {int} NOT NULL REFERENCES school_year (id),
    position {int} NOT NULL CHECK (position BETWEEN 1 AND 6),
    name {text} NOT NULL,
    first_day {date} NOT NULL,
    last_day {date} NOT NULL,
    UNIQUE (year_id, position),
    CHECK (last_day > first_day)
) {strict};

-- Holidays and closures; public holidays are computed, not stored.
CREATE TABLE closure (
    id {id},
    name {text} NOT NULL CHECK (name <> ''),
    first_day {date} NOT NULL,
    last_day {date} NOT NULL,
    source {text} NOT NULL DEFAULT '',
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (last_day >= first_day)
) {strict};

CREATE TABLE workshop (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    name {text} NOT NULL CHECK (name <> ''),
    folded_name {text} NOT NULL UNIQUE,
    trade {text} NOT NULL DEFAULT '',
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};

CREATE TABLE staff (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    last_name {text} NOT NULL CHECK (last_name <> ''),
    first_name {text} NOT NULL,
    kind {text} NOT NULL CHECK (kind IN ('director', 'secretary', 'teacher', 'master', 'referent', 'volunteer', 'other')),
    account_id {int} UNIQUE REFERENCES account (id),
    phone {text} NOT NULL DEFAULT '',
    email {text} NOT NULL DEFAULT '',
    approved_on {date},
    archived_on {date},
    row_version {int} NOT NULL DEFAULT 1
) {strict};

CREATE TABLE training_group (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    kind {text} NOT NULL CHECK (kind IN ('workshop', 'theory')),
    name {text} NOT NULL CHECK (name <> ''),
    folded_name {text} NOT NULL UNIQUE,
    workshop_id {int} REFERENCES workshop (id),
    capacity {int} NOT NULL DEFAULT 12 CHECK (capacity BETWEEN 1 AND 60),
    archived_on {date},
    row_version {int} NOT NULL DEFAULT 1
) {strict};

CREATE TABLE group_staff (
    id {id},
    group_id {int} NOT NULL REFERENCES training_group (id),
    staff_id {int} NOT NULL REFERENCES staff (id),
    role {text} NOT NULL CHECK (role IN ('master', 'teacher', 'referent')),
    valid_from {date} NOT NULL,
    valid_to {date},
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) {strict};
CREATE INDEX group_staff_by_staff ON group_staff (staff_id);
CREATE INDEX group_staff_by_group ON group_staff (group_id);
