-- A young person: one row from the first contact on, never copied from year to year.
CREATE TABLE student (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    last_name {text} NOT NULL CHECK (last_name <> ''),
    used_name {text} NOT NULL DEFAULT '',
    first_names {text} NOT NULL CHECK (first_names <> ''),
    used_first_name {text} NOT NULL DEFAULT '',
    birth_date {date} NOT NULL,
    birth_place {text} NOT NULL DEFAULT '',
    birth_insee_code {text} NOT NULL DEFAULT '',
    birth_country {text} NOT NULL DEFAULT '',
    sex {text} NOT NULL DEFAULT '' CHECK (sex IN ('', 'F', 'M')),
    ine {text} UNIQUE,
    phone {text} NOT NULL DEFAULT '',
    email {text} NOT NULL DEFAULT '',
    sort_key {text} NOT NULL,
    search_key {text} NOT NULL,
    -- folded last and first names and birth date: what matching compares when an INE is missing
    match_key {text} NOT NULL,
    archived_on {date},
    created_at {instant} NOT NULL,
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX student_by_match_key ON student (match_key);
CREATE INDEX student_by_sort_key ON student (sort_key);

-- A guardian, payer, service, home, company: one row each, whoever it stands beside.
CREATE TABLE party (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    kind {text} NOT NULL CHECK (kind IN ('person', 'organisation')),
    organisation_kind {text} NOT NULL DEFAULT '' CHECK (organisation_kind IN ('', 'childcare', 'home', 'company', 'public', 'other')),
    last_name {text} NOT NULL CHECK (last_name <> ''),
    first_name {text} NOT NULL DEFAULT '',
    phone {text} NOT NULL DEFAULT '',
    second_phone {text} NOT NULL DEFAULT '',
    email {text} NOT NULL DEFAULT '',
    sort_key {text} NOT NULL,
    search_key {text} NOT NULL,
    archived_on {date},
    created_at {instant} NOT NULL,
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX party_by_sort_key ON party (sort_key);

CREATE TABLE student_party (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    student_id {int} NOT NULL REFERENCES student (id),
    party_id {int} NOT NULL REFERENCES party (id),
    relation {text} NOT NULL CHECK (relation IN ('mother', 'father', 'stepparent', 'grandparent', 'sibling', 'guardian', 'childcare', 'home', 'educator', 'company', 'other')),
    parental_authority {int} NOT NULL DEFAULT 0 CHECK (parental_authority IN (0, 1)),
    legal_representative {int} NOT NULL DEFAULT 0 CHECK (legal_representative IN (0, 1)),
    lives_with {int} NOT NULL DEFAULT 0 CHECK (lives_with IN (0, 1)),
    receives_mail {int} NOT NULL DEFAULT 0 CHECK (receives_mail IN (0, 1)),
    pays {int} NOT NULL DEFAULT 0 CHECK (pays IN (0, 1)),
    -- by a court's decision: no contact and no information
    restricted {int} NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1)),
    restriction_source {text} NOT NULL DEFAULT '',
    contact_rank {int} NOT NULL DEFAULT 1 CHECK (contact_rank BETWEEN 1 AND 9),
    -- at an organisation: who is in charge of this young person, and that person's number
    person_in_charge {text} NOT NULL DEFAULT '',
    phone {text} NOT NULL DEFAULT '',
    valid_from {date} NOT NULL,
    valid_to {date},
    row_version {int} NOT NULL DEFAULT 1,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) {strict};
CREATE INDEX student_party_by_student ON student_party (student_id);
CREATE INDEX student_party_by_party ON student_party (party_id);

CREATE TABLE postal_address (
    id {id},
    line1 {text} NOT NULL DEFAULT '',
    line2 {text} NOT NULL DEFAULT '',
    postal_code {text} NOT NULL DEFAULT '',
    commune {text} NOT NULL DEFAULT '',
    insee_code {text} NOT NULL DEFAULT '',
    country {text} NOT NULL DEFAULT ''
) {strict};

CREATE TABLE address_use (
    id {id},
    student_id {int} REFERENCES student (id),
    party_id {int} REFERENCES party (id),
    address_id {int} NOT NULL REFERENCES postal_address (id),
    kind {text} NOT NULL CHECK (kind IN ('home', 'mail')),
    valid_from {date} NOT NULL,
    valid_to {date},
    CHECK ((student_id IS NULL) <> (party_id IS NULL)),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) {strict};
CREATE INDEX address_use_by_student ON address_use (student_id);
CREATE INDEX address_use_by_party ON address_use (party_id);

-- For statistics, kept apart. NULL: not known. DYS is yes or no, never which.
CREATE TABLE social_profile (
    student_id {int} PRIMARY KEY REFERENCES student (id),
    rural {int} CHECK (rural IN (0, 1)),
    priority_district {int} CHECK (priority_district IN (0, 1)),
    unaccompanied_minor {int} CHECK (unaccompanied_minor IN (0, 1)),
    dys {int} CHECK (dys IN (0, 1)),
    bursary {int} CHECK (bursary IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
