-- Why somebody was not there, in the office's words. effect: what the hours and the half-days make
-- of it; justification: how the law looks at an absence. The school adds rows; used ones are
-- retired.
CREATE TABLE reason_code (
    code {text} PRIMARY KEY,
    -- as registers print it
    short {text} NOT NULL CHECK (short <> ''),
    label {text} NOT NULL CHECK (label <> ''),
    effect {text} NOT NULL CHECK (effect IN ('absence', 'exclusion', 'elsewhere', 'exempted')),
    justification {text} NOT NULL CHECK (justification IN ('legitimate', 'excused', 'unjustified', 'none')),
    source {text} NOT NULL DEFAULT '',
    position {int} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1,
    CHECK ((effect = 'absence') = (justification <> 'none'))
) {strict};
INSERT INTO reason_code (code, short, label, effect, justification, source, position) VALUES
    ('illness', 'AJ', 'Maladie de l’élève', 'absence', 'legitimate', 'Code de l’éducation, L131-8', 1),
    ('contagion', 'AJ', 'Maladie transmissible ou contagieuse d’un membre de la famille', 'absence', 'legitimate', 'Code de l’éducation, L131-8', 2),
    ('family', 'AJ', 'Réunion solennelle de famille', 'absence', 'legitimate', 'Code de l’éducation, L131-8', 3),
    ('transport', 'AJ', 'Difficulté accidentelle des communications', 'absence', 'legitimate', 'Code de l’éducation, L131-8', 4),
    ('guardians-away', 'AJ', 'Absence temporaire des personnes responsables que l’élève suit', 'absence', 'legitimate', 'Code de l’éducation, L131-8', 5),
    ('appointment', 'AE', 'Rendez-vous médical', 'absence', 'excused', 'Usage, à vérifier par l’école', 6),
    ('excused', 'AE', 'Autre motif accepté par la direction', 'absence', 'excused', 'Usage, à vérifier par l’école', 7),
    ('early-exit', 'AE', 'Sortie autorisée', 'absence', 'excused', 'Usage, à vérifier par l’école', 8),
    ('refused', 'AI', 'Motif non recevable', 'absence', 'unjustified', 'Usage, à vérifier par l’école', 9),
    ('no-reason', 'AI', 'Sans motif', 'absence', 'unjustified', 'Usage, à vérifier par l’école', 10),
    ('exclusion', 'EX', 'Exclusion temporaire', 'exclusion', 'none', 'Usage, à vérifier par l’école', 11),
    ('placement', 'F', 'Période en entreprise', 'elsewhere', 'none', 'Usage, à vérifier par l’école', 12),
    ('delivery', 'C', 'Chantier ou livraison chez un client', 'elsewhere', 'none', 'Usage, à vérifier par l’école', 13),
    ('summons', 'E', 'Examen ou convocation officielle', 'elsewhere', 'none', 'Usage, à vérifier par l’école', 14),
    ('exempted', 'D', 'Dispense de cours', 'exempted', 'none', 'Usage, à vérifier par l’école', 15);

-- An absence as the office follows it: announced before or found after; from a minute of a day to a
-- minute of a day. It says nothing of who was there: that is the roll's word.
CREATE TABLE absence_case (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    from_day {date} NOT NULL,
    from_minute {int} NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_day {date} NOT NULL,
    to_minute {int} NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    origin {text} NOT NULL CHECK (origin IN ('announced', 'found', 'measure')),
    -- null: nobody has said why yet
    reason_code {text} REFERENCES reason_code (code),
    told_by {text} NOT NULL DEFAULT '',
    note {text} NOT NULL DEFAULT '',
    -- settled by the office ("classée"): justified or not is another matter
    classed_at {instant},
    classed_by {int} REFERENCES account (id),
    withdrawn_at {instant},
    withdrawn_reason {text} NOT NULL DEFAULT '',
    made_at {instant} NOT NULL,
    made_by {int} NOT NULL REFERENCES account (id),
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (to_day > from_day OR (to_day = from_day AND to_minute > from_minute)),
    CHECK ((classed_at IS NULL) = (classed_by IS NULL))
) {strict};
CREATE INDEX absence_case_by_enrolment ON absence_case (enrolment_id, from_day);
CREATE INDEX absence_case_by_day ON absence_case (from_day);

-- A paper or a word that came in for it; another may follow.
CREATE TABLE justification (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    case_id {int} NOT NULL REFERENCES absence_case (id),
    kind {text} NOT NULL CHECK (kind IN ('word', 'certificate', 'summons', 'call', 'other')),
    received_on {date} NOT NULL,
    note {text} NOT NULL DEFAULT '',
    noted_at {instant} NOT NULL,
    noted_by {int} NOT NULL REFERENCES account (id)
) {strict};
CREATE INDEX justification_by_case ON justification (case_id);

-- That somebody was told, or could not be: to whom, when, by whom, what came of it. Appended only.
CREATE TABLE notice (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    case_id {int} NOT NULL REFERENCES absence_case (id),
    channel {text} NOT NULL CHECK (channel IN ('call', 'message', 'email', 'letter', 'in-person')),
    outcome {text} NOT NULL CHECK (outcome IN ('told', 'left-message', 'no-answer', 'reason-given', 'sent')),
    party_id {int} REFERENCES party (id),
    note {text} NOT NULL DEFAULT '',
    told_at {instant} NOT NULL,
    told_by {int} NOT NULL REFERENCES account (id)
) {strict};
CREATE INDEX notice_by_case ON notice (case_id);
