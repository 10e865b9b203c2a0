-- From how many half-days in a month on, which step is to be taken, by age on that day. Data with a
-- source: a school may change the number or retire a row.
CREATE TABLE attendance_rule (
    code {text} PRIMARY KEY,
    label {text} NOT NULL CHECK (label <> ''),
    counter {text} NOT NULL CHECK (counter IN ('any-unjustified', 'full-unjustified', 'all')),
    at_least {int} NOT NULL CHECK (at_least BETWEEN 1 AND 99),
    step {text} NOT NULL CHECK (step IN ('dialogue', 'warning', 'team', 'referral')),
    -- what to do, in words, by age on the day the number was reached
    under_16 {text} NOT NULL DEFAULT '',
    from_16 {text} NOT NULL DEFAULT '',
    from_18 {text} NOT NULL DEFAULT '',
    source {text} NOT NULL DEFAULT '',
    position {int} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
INSERT INTO attendance_rule (code, label, counter, at_least, step, under_16, from_16, from_18, source, position) VALUES
    ('dialogue', 'Absences répétées, justifiées ou non', 'all', 6, 'dialogue',
     'Dialogue avec les personnes responsables.', 'Dialogue avec les personnes responsables.', 'Entretien avec l’élève.',
     'Code de l’éducation, R131-6 ; seuil à vérifier par l’école', 1),
    ('warning', 'Demi-journées sans motif légitime ni excuse valable', 'any-unjustified', 4, 'warning',
     'Saisir le DASEN, qui adresse un avertissement aux personnes responsables.',
     'Signaler au DASEN (PSAD) et, en cas de décrochage, à la mission locale.',
     'Courrier à l’élève ; pas de signalement.',
     'Code de l’éducation, L131-8', 2),
    ('team', 'Demi-journées complètes sans motif légitime', 'full-unjustified', 10, 'team',
     'Réunir l’équipe éducative, désigner un référent, proposer une aide.',
     'Réunir l’équipe éducative, désigner un référent, signaler à la mission locale.',
     'Réunir l’équipe éducative avec l’élève, désigner un référent.',
     'Code de l’éducation, R131-7 ; circulaire 2014-159, à vérifier par l’école', 3);

-- A step that was taken: for which month and number, how, by whom, with which letter.
CREATE TABLE attendance_step (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    -- null: taken without a number having been reached
    rule_code {text} REFERENCES attendance_rule (code),
    month {date} NOT NULL,
    step {text} NOT NULL CHECK (step IN ('reason-asked', 'interview', 'dialogue', 'warning', 'team', 'referral', 'referent', 'return', 'other')),
    taken_on {date} NOT NULL,
    channel {text} NOT NULL CHECK (channel IN ('call', 'message', 'email', 'letter', 'registered', 'in-person')),
    by_name {text} NOT NULL,
    note {text} NOT NULL DEFAULT '',
    document_id {int} REFERENCES issued_document (id),
    withdrawn_at {instant},
    withdrawn_reason {text} NOT NULL DEFAULT '',
    noted_at {instant} NOT NULL,
    noted_by {int} NOT NULL REFERENCES account (id),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX attendance_step_by_enrolment ON attendance_step (enrolment_id, month);
