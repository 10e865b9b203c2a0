-- exams: who was entered for a diploma in which session, and what the jury decided.
CREATE TABLE exam_registration (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    diploma_version_id {int} NOT NULL REFERENCES diploma_version (id),
    session {int} NOT NULL CHECK (session BETWEEN 2000 AND 2100),
    candidate_number {text} NOT NULL DEFAULT '',
    -- NULL until it is known; absent candidates leave the success rate's denominator
    present {int} CHECK (present IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1,
    UNIQUE (student_id, diploma_version_id, session)
) {strict};
CREATE INDEX exam_registration_by_session ON exam_registration (session);

CREATE TABLE exam_result (
    registration_id {int} PRIMARY KEY REFERENCES exam_registration (id),
    outcome {text} NOT NULL CHECK (outcome IN ('admitted', 'partial', 'deferred')),
    honours {text} NOT NULL DEFAULT '' CHECK (honours IN ('', 'fairly-good', 'good', 'very-good')),
    decided_on {date} NOT NULL,
    source {text} NOT NULL CHECK (source <> ''),
    row_version {int} NOT NULL DEFAULT 1
) {strict};

-- outcomes: what became of somebody who left; situations follow each other in time.
CREATE TABLE leaver_situation (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    valid_from {date} NOT NULL,
    valid_to {date},
    status {text} NOT NULL CHECK (status IN ('permanent-job', 'long-contract', 'short-contract', 'temping', 'self-employed', 'apprenticeship', 'study-bac-pro', 'study-bts', 'study-specialisation', 'study-bp', 'study-other', 'civic-service', 'army', 'job-seeking', 'training', 'inactive', 'not-allowed-to-work')),
    in_trade {int} CHECK (in_trade IN (0, 1)),
    organisation {text} NOT NULL DEFAULT '',
    told_by {text} NOT NULL CHECK (told_by <> ''),
    told_on {date} NOT NULL,
    source {text} NOT NULL CHECK (source IN ('phone', 'message', 'visit', 'document', 'third-party', 'social-network')),
    -- news that a teacher heard counts in the rates once the office confirmed it
    confirmed {int} NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) {strict};
CREATE INDEX leaver_situation_by_student ON leaver_situation (student_id);
