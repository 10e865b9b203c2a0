-- What happened, where, seen by whom: facts, in plain words.
CREATE TABLE incident (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    happened_on {date} NOT NULL,
    happened_at {int} CHECK (happened_at BETWEEN 0 AND 1439),
    place {text} NOT NULL DEFAULT '',
    what {text} NOT NULL CHECK (what <> ''),
    seen_by {int} REFERENCES staff (id),
    withdrawn_at {instant},
    withdrawn_reason {text} NOT NULL DEFAULT '',
    recorded_at {instant} NOT NULL,
    recorded_by {int} NOT NULL REFERENCES account (id),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX incident_by_day ON incident (happened_on);
CREATE TABLE incident_student (
    incident_id {int} NOT NULL REFERENCES incident (id),
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    part {text} NOT NULL DEFAULT 'involved' CHECK (part IN ('involved', 'victim', 'witness')),
    PRIMARY KEY (incident_id, enrolment_id)
) {strict};
CREATE INDEX incident_student_by_enrolment ON incident_student (enrolment_id);

-- What was decided, by the director; an exclusion has days and stands in the rolls through its case.
CREATE TABLE measure (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    enrolment_id {int} NOT NULL REFERENCES enrolment (id),
    incident_id {int} REFERENCES incident (id),
    kind {text} NOT NULL CHECK (kind IN ('remark', 'repair', 'warning', 'exclusion')),
    reason {text} NOT NULL CHECK (reason <> ''),
    decided_on {date} NOT NULL,
    from_day {date},
    to_day {date},
    heard_on {date},
    heard_note {text} NOT NULL DEFAULT '',
    case_id {int} UNIQUE REFERENCES absence_case (id),
    document_id {int} REFERENCES issued_document (id),
    -- erased from the file after this day; the rule it comes from is a setting
    kept_until {date},
    withdrawn_at {instant},
    withdrawn_reason {text} NOT NULL DEFAULT '',
    decided_by {int} NOT NULL REFERENCES account (id),
    recorded_at {instant} NOT NULL,
    row_version {int} NOT NULL DEFAULT 1,
    CHECK ((kind = 'exclusion') = (from_day IS NOT NULL)),
    CHECK ((from_day IS NULL) = (to_day IS NULL)),
    CHECK (to_day IS NULL OR to_day >= from_day)
) {strict};
CREATE INDEX measure_by_enrolment ON measure (enrolment_id);
