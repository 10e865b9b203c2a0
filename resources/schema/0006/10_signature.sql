-- A picture of a signature under its SHA-256. Never replaced, never deleted: papers that were issued
-- with it name it.
CREATE TABLE signature_picture (
    hash {text} PRIMARY KEY,
    png {bytes} NOT NULL,
    chosen_at {instant} NOT NULL,
    chosen_by {int} REFERENCES account (id)
) {strict};

-- Who signs for the school today, and which papers carry the picture; the others leave room to sign.
CREATE TABLE signature (
    id {int} PRIMARY KEY CHECK (id = 1),
    uuid {text} NOT NULL UNIQUE,
    -- empty: the head of the school
    signatory {text} NOT NULL DEFAULT '',
    capacity {text} NOT NULL DEFAULT '',
    picture {text} REFERENCES signature_picture (hash),
    on_certificates {int} NOT NULL DEFAULT 0 CHECK (on_certificates IN (0, 1)),
    on_agreements {int} NOT NULL DEFAULT 0 CHECK (on_agreements IN (0, 1)),
    on_statements {int} NOT NULL DEFAULT 0 CHECK (on_statements IN (0, 1)),
    on_reminders {int} NOT NULL DEFAULT 0 CHECK (on_reminders IN (0, 1)),
    on_invoices {int} NOT NULL DEFAULT 0 CHECK (on_invoices IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};

INSERT INTO signature (id, uuid) VALUES (1, '6f0f5b5e-5d53-4c1c-9d0e-1a6b7c2d0601');

-- What a letter has at its foot: room to sign by hand, or the picture.
ALTER TABLE letter_template ADD COLUMN signature {text} NOT NULL DEFAULT 'room' CHECK (signature IN ('room', 'picture'));
