-- What was noted when somebody left, beside the exit of the enrolment.
CREATE TABLE departure (
    enrolment_id {int} PRIMARY KEY REFERENCES enrolment (id),
    reason {text} NOT NULL DEFAULT '',
    -- confirmed for the surveys; E.164, empty when there is none
    survey_phone {text} NOT NULL DEFAULT '',
    noted_at {instant} NOT NULL,
    noted_by {int} NOT NULL REFERENCES account (id)
) {strict};

-- Equipment that came back, and notices that are due; done when it was ticked.
CREATE TABLE departure_item (
    enrolment_id {int} NOT NULL REFERENCES departure (enrolment_id),
    position {int} NOT NULL,
    kind {text} NOT NULL CHECK (kind IN ('equipment', 'notice')),
    label {text} NOT NULL CHECK (label <> ''),
    done {int} NOT NULL CHECK (done IN (0, 1)),
    PRIMARY KEY (enrolment_id, position)
) {strict};
