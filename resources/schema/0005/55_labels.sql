-- Sheets of labels as a school buys them, in tenths of a millimetre: how many across and down, the
-- size of one, where the first begins and how far the next one is. Used up ones are retired.
CREATE TABLE label_format (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    across {int} NOT NULL CHECK (across BETWEEN 1 AND 10),
    down {int} NOT NULL CHECK (down BETWEEN 1 AND 30),
    width {int} NOT NULL CHECK (width BETWEEN 200 AND 2100),
    height {int} NOT NULL CHECK (height BETWEEN 100 AND 2970),
    left_margin {int} NOT NULL CHECK (left_margin BETWEEN 0 AND 500),
    top_margin {int} NOT NULL CHECK (top_margin BETWEEN 0 AND 500),
    gap_across {int} NOT NULL DEFAULT 0 CHECK (gap_across BETWEEN 0 AND 300),
    gap_down {int} NOT NULL DEFAULT 0 CHECK (gap_down BETWEEN 0 AND 300),
    source {text} NOT NULL DEFAULT '',
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
INSERT INTO label_format (uuid, across, down, width, height, left_margin, top_margin, gap_across, gap_down, source) VALUES
    ('6b3a2f5e-9d1c-4c6e-8a57-000000000001', 2, 7, 991, 381, 47, 151, 25, 0, 'usage, à vérifier sur la planche'),
    ('6b3a2f5e-9d1c-4c6e-8a57-000000000002', 3, 7, 635, 381, 72, 151, 25, 0, 'usage, à vérifier sur la planche'),
    ('6b3a2f5e-9d1c-4c6e-8a57-000000000003', 3, 8, 700, 370, 0, 5, 0, 0, 'usage, à vérifier sur la planche'),
    ('6b3a2f5e-9d1c-4c6e-8a57-000000000004', 2, 8, 991, 339, 47, 129, 25, 0, 'usage, à vérifier sur la planche'),
    ('6b3a2f5e-9d1c-4c6e-8a57-000000000005', 2, 4, 991, 677, 47, 131, 25, 0, 'usage, à vérifier sur la planche');
