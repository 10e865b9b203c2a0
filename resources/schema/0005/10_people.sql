-- Who is written to once a young person is of age: alone, or the parents too, as the young person
-- decided. Dated rows; the newest that has begun counts.
CREATE TABLE majority_choice (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    parents_too {int} NOT NULL CHECK (parents_too IN (0, 1)),
    -- how it is known: "formulaire signé le 12/09/2026"
    evidence {text} NOT NULL DEFAULT '',
    valid_from {date} NOT NULL,
    created_at {instant} NOT NULL,
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX majority_choice_by_student ON majority_choice (student_id);

-- What the school needs to know day by day. Never a reason: neither health nor belief.
CREATE TABLE daily_life (
    student_id {int} PRIMARY KEY REFERENCES student (id),
    -- external or half-board; at half-board the days of the week, 1 for Monday: '1245'
    meal_plan {text} NOT NULL DEFAULT '' CHECK (meal_plan IN ('', 'external', 'half-board')),
    meal_days {text} NOT NULL DEFAULT '',
    meal_note {text} NOT NULL DEFAULT '',
    exit_permission {text} NOT NULL DEFAULT '' CHECK (exit_permission IN ('', 'accompanied', 'end-of-day', 'breaks')),
    image_right {text} NOT NULL DEFAULT '' CHECK (image_right IN ('', 'given', 'refused', 'withdrawn')),
    image_given_on {date},
    image_refused_on {date},
    transport {text} NOT NULL DEFAULT '',
    clothing_size {text} NOT NULL DEFAULT '',
    trousers_size {text} NOT NULL DEFAULT '',
    shoe_size {text} NOT NULL DEFAULT '',
    glove_size {text} NOT NULL DEFAULT '',
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (image_right <> 'given' OR image_given_on IS NOT NULL)
) {strict};

-- The photo of the school's own directory: a JPEG the program made itself, at most 40 kB.
CREATE TABLE student_photo (
    student_id {int} PRIMARY KEY REFERENCES student (id),
    bytes {bytes} NOT NULL CHECK (length(bytes) BETWEEN 1 AND 40960),
    added_on {date} NOT NULL,
    row_version {int} NOT NULL DEFAULT 1
) {strict};
