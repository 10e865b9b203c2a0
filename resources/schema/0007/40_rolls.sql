-- attendance: the office's word beside the teacher's, which stays as it was typed. Hours, rates and
-- half-days go by the office's where there is one.
ALTER TABLE roll_entry ADD COLUMN office_mark {text} CHECK (office_mark IN ('present', 'absent', 'late', 'left', 'infirmary', 'exempted', 'elsewhere'));
ALTER TABLE roll_entry ADD COLUMN office_minutes {int} NOT NULL DEFAULT 0 CHECK (office_minutes BETWEEN 0 AND 1440);
-- Who was missing is asked for far more often than who was there.
CREATE INDEX roll_entry_missed ON roll_entry (session_id, enrolment_id) WHERE mark <> 'present' OR office_mark IS NOT NULL;
