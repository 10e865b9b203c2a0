-- What somebody comes for: to discover the school before applying to it, or for the observation
-- weeks of the third form. A stay in a session is of the session's kind.
ALTER TABLE stay_session ADD COLUMN kind {text} NOT NULL DEFAULT 'discovery' CHECK (kind IN ('discovery', 'observation'));
ALTER TABLE discovery_stay ADD COLUMN kind {text} NOT NULL DEFAULT 'discovery' CHECK (kind IN ('discovery', 'observation'));
CREATE INDEX discovery_stay_by_workshop ON discovery_stay (workshop_id, first_day);

-- attendance: young people on a stay at the foot of a roll. A table of its own, because nothing
-- that counts hours, rates or absences may ever find them among the students.
CREATE TABLE trainee_entry (
    session_id {int} NOT NULL REFERENCES roll_call (session_id),
    stay_id {int} NOT NULL REFERENCES discovery_stay (id),
    mark {text} NOT NULL CHECK (mark IN ('present', 'absent', 'late', 'left', 'infirmary', 'exempted', 'elsewhere')),
    minutes {int} NOT NULL DEFAULT 0 CHECK (minutes BETWEEN 0 AND 1440),
    PRIMARY KEY (session_id, stay_id),
    CHECK (minutes = 0 OR mark IN ('late', 'left', 'infirmary'))
) {strict};
CREATE INDEX trainee_entry_by_stay ON trainee_entry (stay_id);
