-- The steps of the funnel. Schools rename, order and retire them; meaning is what the program makes
-- of a step, whatever the school calls it.
CREATE TABLE application_state (
    code {text} PRIMARY KEY,
    label {text} NOT NULL CHECK (label <> ''),
    meaning {text} NOT NULL CHECK (meaning IN ('contact', 'appointment', 'stay', 'stay-done', 'interview', 'accepted', 'waiting', 'refused', 'withdrawn', 'enrolled')),
    position {int} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) {strict};
INSERT INTO application_state (code, label, meaning, position) VALUES
    ('contact', 'Contact', 'contact', 1),
    ('appointment', 'Rendez-vous', 'appointment', 2),
    ('stay', 'Séjour prévu', 'stay', 3),
    ('stay-done', 'Séjour fait', 'stay-done', 4),
    ('interview', 'Entretien', 'interview', 5),
    ('accepted', 'Admission', 'accepted', 6),
    ('waiting', 'Liste d’attente', 'waiting', 7),
    ('refused', 'Refus', 'refused', 8),
    ('withdrawn', 'Désistement', 'withdrawn', 9),
    ('enrolled', 'Inscription', 'enrolled', 10);

-- Who told a young person of the school.
CREATE TABLE application_source (
    code {text} PRIMARY KEY,
    label {text} NOT NULL CHECK (label <> ''),
    position {int} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) {strict};
INSERT INTO application_source (code, label, position) VALUES
    ('college', 'Collège', 1),
    ('lycee', 'Lycée', 2),
    ('mission-locale', 'Mission locale', 3),
    ('cio', 'CIO ou conseil en orientation', 4),
    ('ase', 'ASE ou foyer', 5),
    ('family', 'Famille ou connaissance', 6),
    ('open-day', 'Portes ouvertes ou forum', 7),
    ('company', 'Entreprise', 8),
    ('web', 'Site internet ou réseaux', 9),
    ('other', 'Autre', 10);

-- A young person who wishes to come in one school year. The person is a row of student.
CREATE TABLE application (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    year_id {int} NOT NULL REFERENCES school_year (id),
    workshop_id {int} REFERENCES workshop (id),
    diploma_id {int} REFERENCES diploma (id),
    source {text} REFERENCES application_source (code),
    -- where the young person is today: "3e, collège Jean-Moulin"
    origin {text} NOT NULL DEFAULT '',
    state {text} NOT NULL REFERENCES application_state (code),
    state_on {date} NOT NULL,
    waiting_rank {int} CHECK (waiting_rank BETWEEN 1 AND 999),
    reason {text} NOT NULL DEFAULT '',
    next_action {text} NOT NULL DEFAULT '',
    next_on {date},
    -- of those who do not come: when what is known of them is to be erased
    keep_until {date},
    enrolment_id {int} UNIQUE REFERENCES enrolment (id),
    contacted_on {date} NOT NULL,
    row_version {int} NOT NULL DEFAULT 1,
    UNIQUE (student_id, year_id)
) {strict};
CREATE INDEX application_by_year ON application (year_id);

-- What happened, when, and who wrote it. A decision names the step it led to.
CREATE TABLE application_event (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    application_id {int} NOT NULL REFERENCES application (id),
    kind {text} NOT NULL CHECK (kind IN ('contact', 'appointment', 'call', 'interview', 'decision', 'note')),
    happened_on {date} NOT NULL,
    state {text} REFERENCES application_state (code),
    words {text} NOT NULL DEFAULT '',
    account_id {int} REFERENCES account (id),
    written_at {instant} NOT NULL
) {strict};
CREATE INDEX application_event_by_application ON application_event (application_id);
