CREATE TABLE diploma (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    kind {text} NOT NULL CHECK (kind IN ('cap', 'bac-pro', 'title', 'branch', 'other')),
    title {text} NOT NULL CHECK (title <> ''),
    short_name {text} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};

-- How lists write it: "CAP MVA". Folded; one name means one diploma.
CREATE TABLE diploma_alias (
    folded_name {text} PRIMARY KEY,
    diploma_id {int} NOT NULL REFERENCES diploma (id)
) {strict};

-- A version of a diploma's rules, valid for exam sessions first to last (years). catalogue_id names the
-- entry of the shipped catalogue; a school's own diploma has one version without it.
CREATE TABLE diploma_version (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    diploma_id {int} NOT NULL REFERENCES diploma (id),
    catalogue_id {text},
    first_session {int},
    last_session {int},
    source {text} NOT NULL DEFAULT '',
    verified_on {date},
    CHECK (last_session IS NULL OR first_session IS NULL OR last_session >= first_session)
) {strict};
CREATE INDEX diploma_version_by_diploma ON diploma_version (diploma_id);
