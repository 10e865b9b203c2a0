-- The school's backup keys. 'opening': its only envelope is the director's sheet, until a recovery key
-- is printed; 'current': seals today's backups; 'retired': older backups need it.
CREATE TABLE backup_key (
    id {id},
    state {text} NOT NULL CHECK (state IN ('opening', 'current', 'retired')),
    public_key {bytes} NOT NULL,
    sheet_envelope {bytes} NOT NULL,
    phrase_envelope {bytes},
    created_at {instant} NOT NULL
) {strict};
CREATE UNIQUE INDEX backup_key_in_use ON backup_key (state) WHERE state <> 'retired';
