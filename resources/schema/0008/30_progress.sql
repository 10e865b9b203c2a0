-- The school's scale. A level in use keeps its meaning: it is retired, another is put between.
CREATE TABLE level (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    digit {int} NOT NULL CHECK (digit BETWEEN 0 AND 9),
    name {text} NOT NULL CHECK (name <> ''),
    -- of what makes an acquired competency: percentages count levels from there on
    is_acquired {int} NOT NULL CHECK (is_acquired IN (0, 1)),
    position {int} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
INSERT INTO level (uuid, digit, name, is_acquired, position) VALUES
    ('5f0c0b8e-8f5c-4d0a-9f0e-000000000000', 0, 'Non abordé', 0, 0),
    ('5f0c0b8e-8f5c-4d0a-9f0e-000000000001', 1, 'Découvert', 0, 1),
    ('5f0c0b8e-8f5c-4d0a-9f0e-000000000002', 2, 'En cours', 0, 2),
    ('5f0c0b8e-8f5c-4d0a-9f0e-000000000003', 3, 'Maîtrisé', 1, 3),
    ('5f0c0b8e-8f5c-4d0a-9f0e-000000000004', 4, 'Expert', 1, 4);

-- What somebody saw, appended only. Either a level or why there is none. An error is withdrawn with
-- its reason and stays readable.
CREATE TABLE observation (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    competency_id {int} NOT NULL REFERENCES competency (id),
    level_id {int} REFERENCES level (id),
    without {text} NOT NULL DEFAULT '' CHECK (without IN ('', 'absent', 'exempt', 'not-assessed')),
    seen_on {date} NOT NULL,
    context {text} NOT NULL CHECK (context IN ('order', 'exercise', 'placement', 'mock-exam', 'taken-over')),
    context_name {text} NOT NULL DEFAULT '',
    session_id {int} REFERENCES session (id),
    is_certificative {int} NOT NULL DEFAULT 0 CHECK (is_certificative IN (0, 1)),
    comment {text} NOT NULL DEFAULT '',
    author_id {int} NOT NULL REFERENCES account (id),
    noted_at {instant} NOT NULL,
    withdrawn_at {instant},
    withdrawn_reason {text} NOT NULL DEFAULT '',
    CHECK ((level_id IS NULL) = (without <> ''))
) {strict};
CREATE INDEX observation_by_student ON observation (student_id, competency_id, seen_on);
CREATE INDEX observation_by_competency ON observation (competency_id);

-- A photo or a paper that shows it.
CREATE TABLE evidence (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    observation_id {int} NOT NULL REFERENCES observation (id),
    shown_name {text} NOT NULL CHECK (shown_name <> ''),
    media_type {text} NOT NULL,
    hash {bytes} NOT NULL,
    bytes {bytes} NOT NULL,
    added_at {instant} NOT NULL
) {strict};
CREATE INDEX evidence_by_observation ON evidence (observation_id);

-- The level that counts, decided by somebody on a day; the last one that was not withdrawn shows.
CREATE TABLE decided_level (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    competency_id {int} NOT NULL REFERENCES competency (id),
    level_id {int} NOT NULL REFERENCES level (id),
    decided_on {date} NOT NULL,
    -- what stood beside: last, last-two, best; empty when it was decided freely
    proposal {text} NOT NULL DEFAULT '' CHECK (proposal IN ('', 'last', 'last-two', 'best')),
    is_taken_over {int} NOT NULL DEFAULT 0 CHECK (is_taken_over IN (0, 1)),
    author_id {int} NOT NULL REFERENCES account (id),
    noted_at {instant} NOT NULL,
    withdrawn_at {instant},
    withdrawn_reason {text} NOT NULL DEFAULT ''
) {strict};
CREATE INDEX decided_level_by_student ON decided_level (student_id, competency_id, noted_at);
CREATE INDEX decided_level_by_competency ON decided_level (competency_id);

-- Know-how-to-be: the aspects the school looks at, and a touch for what was seen on a day.
CREATE TABLE conduct_aspect (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    name {text} NOT NULL CHECK (name <> ''),
    position {int} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
INSERT INTO conduct_aspect (uuid, name, position) VALUES
    ('5f0c0b8e-8f5c-4d0a-9f0e-000000000010', 'Ponctualité', 0),
    ('5f0c0b8e-8f5c-4d0a-9f0e-000000000011', 'Sécurité', 1),
    ('5f0c0b8e-8f5c-4d0a-9f0e-000000000012', 'Ordre', 2),
    ('5f0c0b8e-8f5c-4d0a-9f0e-000000000013', 'Respect', 3);
CREATE TABLE conduct_tick (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    aspect_id {int} NOT NULL REFERENCES conduct_aspect (id),
    is_good {int} NOT NULL CHECK (is_good IN (0, 1)),
    seen_on {date} NOT NULL,
    session_id {int} REFERENCES session (id),
    comment {text} NOT NULL DEFAULT '',
    author_id {int} NOT NULL REFERENCES account (id),
    noted_at {instant} NOT NULL,
    withdrawn_at {instant}
) {strict};
CREATE INDEX conduct_tick_by_student ON conduct_tick (student_id, seen_on);
