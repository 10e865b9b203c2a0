-- A diploma whose balance is judged otherwise than the school's; shares in permille.
CREATE TABLE practice_target (
    diploma_id {int} PRIMARY KEY REFERENCES diploma (id),
    numerator {int} NOT NULL CHECK (numerator > 0),
    denominator {int} NOT NULL CHECK (denominator > 0),
    green_low {int} NOT NULL,
    green_high {int} NOT NULL,
    red_low {int} NOT NULL,
    red_high {int} NOT NULL,
    source {text} NOT NULL DEFAULT '',
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (numerator < denominator),
    CHECK (0 <= red_low AND red_low <= green_low AND green_low <= green_high AND green_high <= red_high AND red_high <= 1000)
) {strict};
