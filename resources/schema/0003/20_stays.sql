-- Days on which young people come to see and try a workshop (séjours de découverte).
CREATE TABLE stay_session (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    name {text} NOT NULL CHECK (name <> ''),
    first_day {date} NOT NULL,
    last_day {date} NOT NULL,
    hours {text} NOT NULL DEFAULT '',
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (last_day >= first_day)
) {strict};

CREATE TABLE stay_place (
    session_id {int} NOT NULL REFERENCES stay_session (id),
    workshop_id {int} NOT NULL REFERENCES workshop (id),
    places {int} NOT NULL CHECK (places BETWEEN 1 AND 60),
    PRIMARY KEY (session_id, workshop_id)
) {strict};

-- One young person's stay, in a session or on days of its own.
CREATE TABLE discovery_stay (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    application_id {int} NOT NULL REFERENCES application (id),
    session_id {int} REFERENCES stay_session (id),
    workshop_id {int} NOT NULL REFERENCES workshop (id),
    first_day {date} NOT NULL,
    last_day {date} NOT NULL,
    hours {text} NOT NULL DEFAULT '',
    -- insurer and number of the contract
    insurance {text} NOT NULL DEFAULT '',
    emergency_name {text} NOT NULL DEFAULT '',
    emergency_phone {text} NOT NULL DEFAULT '',
    agreement_signed_on {date},
    outcome {text} NOT NULL DEFAULT 'planned' CHECK (outcome IN ('planned', 'done', 'missed', 'cancelled')),
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (last_day >= first_day)
) {strict};
CREATE INDEX discovery_stay_by_application ON discovery_stay (application_id);
CREATE INDEX discovery_stay_by_session ON discovery_stay (session_id);

-- What the master looks at, and in which words: the school's own.
CREATE TABLE stay_criterion (
    code {text} PRIMARY KEY,
    label {text} NOT NULL CHECK (label <> ''),
    position {int} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) {strict};
INSERT INTO stay_criterion (code, label, position) VALUES
    ('punctuality', 'Ponctualité', 1),
    ('safety', 'Sécurité', 2),
    ('motivation', 'Motivation', 3),
    ('order', 'Ordre et soin', 4),
    ('respect', 'Respect', 5);

CREATE TABLE stay_level (
    level {int} PRIMARY KEY CHECK (level BETWEEN 1 AND 9),
    label {text} NOT NULL CHECK (label <> '')
) {strict};
INSERT INTO stay_level (level, label) VALUES
    (1, 'Insuffisant'),
    (2, 'Fragile'),
    (3, 'Satisfaisant'),
    (4, 'Très satisfaisant');

CREATE TABLE stay_observation (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    stay_id {int} NOT NULL UNIQUE REFERENCES discovery_stay (id),
    words {text} NOT NULL DEFAULT '',
    account_id {int} REFERENCES account (id),
    written_at {instant} NOT NULL,
    row_version {int} NOT NULL DEFAULT 1
) {strict};

CREATE TABLE stay_mark (
    observation_id {int} NOT NULL REFERENCES stay_observation (id),
    criterion {text} NOT NULL REFERENCES stay_criterion (code),
    level {int} NOT NULL REFERENCES stay_level (level),
    PRIMARY KEY (observation_id, criterion)
) {strict};
