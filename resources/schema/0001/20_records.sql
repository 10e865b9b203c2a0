CREATE TABLE number_cycle (
    kind {text} NOT NULL,
    year {int} NOT NULL,
    last {int} NOT NULL CHECK (last >= 0),
    PRIMARY KEY (kind, year)
) {strict};

-- A document as it was issued: the snapshot alone makes its pages; bytes and hash join at first print.
CREATE TABLE issued_document (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    kind {text} NOT NULL,
    number {text} NOT NULL,
    subject_kind {text} NOT NULL,
    subject_uuid {text} NOT NULL,
    title {text} NOT NULL,
    template_version {int} NOT NULL,
    snapshot {text} NOT NULL,
    issued_at {instant} NOT NULL,
    issued_by {int} REFERENCES account (id),
    bytes {bytes},
    hash {bytes},
    printed_at {instant},
    UNIQUE (kind, number)
) {strict};
CREATE INDEX issued_document_by_subject ON issued_document (subject_uuid);
