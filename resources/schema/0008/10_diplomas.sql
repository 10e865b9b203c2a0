-- What a version of a diploma is made of. The state says how far it may be trusted: a draft is
-- written by masters and teachers, a version in use changes by a further version only.
ALTER TABLE diploma_version ADD COLUMN label {text} NOT NULL DEFAULT '';
ALTER TABLE diploma_version ADD COLUMN state {text} NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'verified', 'retired'));
ALTER TABLE diploma_version ADD COLUMN verified_by {int} REFERENCES account (id);
ALTER TABLE diploma_version ADD COLUMN pass_rule {text} NOT NULL DEFAULT 'none' CHECK (pass_rule IN ('cap', 'bac-pro', 'title', 'branch', 'cap-agricole', 'none'));
-- the version it follows: levels seen there are shown through the equivalents of its competencies
ALTER TABLE diploma_version ADD COLUMN follows {int} REFERENCES diploma_version (id);
ALTER TABLE diploma_version ADD COLUMN note {text} NOT NULL DEFAULT '';
-- every unit of the official text is here: without it nothing is computed, whatever is typed
ALTER TABLE diploma_version ADD COLUMN units_complete {int} NOT NULL DEFAULT 0 CHECK (units_complete IN (0, 1));
ALTER TABLE diploma_version ADD COLUMN row_version {int} NOT NULL DEFAULT 1;

-- A unit of the exam. No coefficient: not read in the official text, never guessed; a suggestion may
-- stand beside and is never computed with.
CREATE TABLE exam_unit (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    version_id {int} NOT NULL REFERENCES diploma_version (id),
    code {text} NOT NULL CHECK (code <> ''),
    paper {text} NOT NULL DEFAULT '',
    label {text} NOT NULL DEFAULT '',
    kind {text} NOT NULL CHECK (kind IN ('professional', 'general', 'optional', 'block')),
    coefficient_hundredths {int} CHECK (coefficient_hundredths > 0),
    suggested_hundredths {int} CHECK (suggested_hundredths > 0),
    mode {text} NOT NULL DEFAULT 'terminal' CHECK (mode IN ('terminal', 'continuous', 'jury')),
    in_professional_average {int} NOT NULL DEFAULT 0 CHECK (in_professional_average IN (0, 1)),
    duration {text} NOT NULL DEFAULT '',
    source {text} NOT NULL DEFAULT '',
    verified_on {date},
    note {text} NOT NULL DEFAULT '',
    position {int} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE UNIQUE INDEX exam_unit_by_version ON exam_unit (version_id, code);

CREATE TABLE competency_block (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    version_id {int} NOT NULL REFERENCES diploma_version (id),
    code {text} NOT NULL DEFAULT '',
    label {text} NOT NULL CHECK (label <> ''),
    unit_id {int} REFERENCES exam_unit (id),
    source {text} NOT NULL DEFAULT '',
    verified_on {date},
    position {int} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX competency_block_by_version ON competency_block (version_id);

-- The short label heads the narrow columns of the grid. A used one is retired with its equivalent,
-- its words never change.
CREATE TABLE competency (
    id {id},
    uuid {text} NOT NULL UNIQUE,
    block_id {int} NOT NULL REFERENCES competency_block (id),
    code {text} NOT NULL DEFAULT '',
    label {text} NOT NULL CHECK (label <> ''),
    short_label {text} NOT NULL DEFAULT '',
    source {text} NOT NULL DEFAULT '',
    verified_on {date},
    position {int} NOT NULL,
    retired {int} NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    equivalent_id {int} REFERENCES competency (id),
    row_version {int} NOT NULL DEFAULT 1
) {strict};
CREATE INDEX competency_by_block ON competency (block_id);
CREATE INDEX competency_by_equivalent ON competency (equivalent_id) WHERE equivalent_id IS NOT NULL;
