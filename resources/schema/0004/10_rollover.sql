-- A change of school year as it was carried out, and whether it was taken back.
CREATE TABLE roll_over (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    from_year_id {int} NOT NULL REFERENCES school_year (id),
    to_year_id {int} NOT NULL REFERENCES school_year (id),
    -- the current year before, when this made another one current
    current_before_id {int} REFERENCES school_year (id),
    starts_on {date} NOT NULL,
    with_backup {int} NOT NULL CHECK (with_backup IN (0, 1)),
    done_at {instant} NOT NULL,
    done_by {int} NOT NULL REFERENCES account (id),
    -- the last entry of the audit trail it wrote: what comes later is work in the new year
    audit_seq {int} NOT NULL DEFAULT 0,
    undone_at {instant},
    undone_by {int} REFERENCES account (id),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
) {strict};
CREATE INDEX roll_over_by_years ON roll_over (from_year_id, to_year_id);

-- What was proposed to one young person and why, what was chosen, and what undoing needs.
CREATE TABLE roll_over_line (
    id {id},
    roll_over_id {int} NOT NULL REFERENCES roll_over (id),
    student_id {int} NOT NULL REFERENCES student (id),
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    proposed {text} NOT NULL CHECK (proposed IN ('move-up', 'repeat', 'leave', 'undecided')),
    reason {text} NOT NULL,
    chosen {text} NOT NULL CHECK (chosen IN ('move-up', 'repeat', 'leave')),
    exit_code {text} REFERENCES enrolment_code (code),
    new_enrolment_uuid {text} NOT NULL DEFAULT '',
    -- of the enrolment it made, or of the one it ended
    left_version {int} NOT NULL,
    -- when groups and paths of the ended enrolment would have ended without it (JSON)
    ends_before {text} NOT NULL DEFAULT '',
    UNIQUE (roll_over_id, enrolment_id),
    CHECK ((chosen = 'leave') = (exit_code IS NOT NULL)),
    CHECK ((chosen = 'leave') = (new_enrolment_uuid = ''))
) {strict};
CREATE INDEX roll_over_line_by_student ON roll_over_line (student_id);
