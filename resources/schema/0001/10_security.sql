CREATE TABLE account (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    login {text} NOT NULL UNIQUE CHECK (length(login) BETWEEN 3 AND 32),
    name {text} NOT NULL CHECK (name <> ''),
    -- pending: made by somebody else, waits for its owner's first password
    state {text} NOT NULL CHECK (state IN ('pending', 'active', 'closed')),
    verifier {bytes},
    salt {bytes},
    kdf_operations {int},
    kdf_memory {int},
    failures {int} NOT NULL DEFAULT 0 CHECK (failures >= 0),
    next_try_at {instant},
    public_key {bytes},
    wrapped_secret {bytes},
    created_at {instant} NOT NULL,
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (state <> 'active' OR (verifier IS NOT NULL AND salt IS NOT NULL AND public_key IS NOT NULL))
) {strict};

CREATE TABLE role_assignment (
    id {id},
    account_id {int} NOT NULL REFERENCES account (id),
    role {text} NOT NULL CHECK (role IN ('director', 'secretary', 'teacher', 'master', 'referent', 'administrator')),
    valid_from {date} NOT NULL,
    valid_to {date},
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) {strict};
CREATE INDEX role_assignment_by_account ON role_assignment (account_id);

-- Append-only; each row's chain covers the one before it (reliability 2.6).
CREATE TABLE audit_entry (
    seq {int} PRIMARY KEY,
    at {instant} NOT NULL,
    tick {int} NOT NULL,
    account_id {int} REFERENCES account (id),
    roles {text} NOT NULL,
    workstation {text} NOT NULL,
    action {text} NOT NULL,
    object_kind {text} NOT NULL,
    object_uuid {text} NOT NULL,
    outcome {text} NOT NULL CHECK (outcome IN ('done', 'refused')),
    digest {bytes} NOT NULL,
    chain {bytes} NOT NULL
) {strict};

CREATE INDEX audit_entry_by_object ON audit_entry (object_uuid);

-- What people see as the history of a file. Purged with its object; the chain above keeps its digest.
CREATE TABLE change (
    id {id},
    audit_seq {int} NOT NULL REFERENCES audit_entry (seq),
    object_kind {text} NOT NULL,
    object_uuid {text} NOT NULL,
    field {text} NOT NULL,
    before {text},
    after {text}
) {strict};
CREATE INDEX change_by_object ON change (object_uuid, audit_seq);

-- Facts that may change (durations, targets, thresholds) with where they come from.
CREATE TABLE setting (
    name {text} PRIMARY KEY,
    value {text} NOT NULL,
    source {text} NOT NULL DEFAULT '',
    verified_on {date}
) {strict};
