-- What is known of the file itself (last verified backup, last full check, key of the chain).
CREATE TABLE file_mark (
    name {text} PRIMARY KEY,
    value {text} NOT NULL
) {strict};
