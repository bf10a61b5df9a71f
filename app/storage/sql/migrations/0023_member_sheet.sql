-- What more a shop writes down of its members, their photo and household, and what makes members found
-- by any part of a number.
CREATE TABLE member_field (
    key             TEXT PRIMARY KEY,          -- domain/member/memberfield.h
    name            TEXT NOT NULL DEFAULT '',  -- empty: the program's own word for the key
    kind            TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice', 'yes_no')),
    choices         TEXT NOT NULL DEFAULT '[]', -- JSON list, of a choice
    position        INTEGER NOT NULL,
    at_registration INTEGER NOT NULL DEFAULT 0 CHECK (at_registration IN (0, 1)),
    in_list         INTEGER NOT NULL DEFAULT 0 CHECK (in_list IN (0, 1)),
    retired_at      INTEGER
) STRICT;
--;;
INSERT INTO member_field (key, kind, choices, position) VALUES
    ('age_band', 'choice',
     '["age_0_17","age_18_24","age_25_34","age_35_44","age_45_54","age_55_64","age_65_up"]', 1),
    ('education', 'choice',
     '["edu_school","edu_diploma","edu_associate","edu_bachelor","edu_master","edu_doctor"]', 2),
    ('occupation', 'text', '[]', 3),
    ('interests', 'text', '[]', 4),
    ('anniversary', 'date', '[]', 5);
--;;
CREATE TABLE member_value (
    member_id INTEGER NOT NULL REFERENCES member(id) ON DELETE CASCADE,
    field_key TEXT NOT NULL REFERENCES member_field(key),
    text      TEXT NOT NULL,                   -- as stored, never empty
    number    INTEGER,                         -- domain::valueNumber
    PRIMARY KEY (member_id, field_key)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX member_value_by_text ON member_value (field_key, text, member_id);
--;;
CREATE INDEX member_value_by_number ON member_value (field_key, number, member_id) WHERE number IS NOT NULL;
--;;
-- 0: the note is kept in the profile, the counter does not show it
ALTER TABLE member ADD COLUMN note_at_counter INTEGER NOT NULL DEFAULT 1 CHECK (note_at_counter IN (0, 1));
--;;
CREATE TABLE member_photo (
    member_id INTEGER PRIMARY KEY REFERENCES member(id) ON DELETE CASCADE,
    jpeg      BLOB NOT NULL,                   -- at most 256 pixels wide and high
    at        INTEGER NOT NULL
) STRICT;
--;;
CREATE TABLE household (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
--;;
CREATE TABLE household_member (
    member_id    INTEGER PRIMARY KEY REFERENCES member(id) ON DELETE CASCADE,
    household_id INTEGER NOT NULL REFERENCES household(id)
) STRICT;
--;;
CREATE INDEX household_member_by_household ON household_member (household_id, member_id);
--;;
CREATE INDEX member_tag_by_tag ON member_tag (tag, member_id);
--;;
CREATE INDEX ledger_by_batch ON ledger_entry (batch_id) WHERE batch_id IS NOT NULL;
--;;
CALL index_members;
