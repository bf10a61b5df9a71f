-- Going on after a partner's new key or restored backup: keys that were replaced, what is to be sent again, and
-- lines that could not be booked; how often a gift card's code was typed wrong; lucky draws that a number decides
-- which is published after the list of chances is closed.
-- the highest number of ours they told of
ALTER TABLE partner ADD COLUMN known_out INTEGER NOT NULL DEFAULT 0;
--;;
-- they need all from this number again
ALTER TABLE partner ADD COLUMN send_from INTEGER CHECK (send_from > 0);
--;;
-- we need all from this number again
ALTER TABLE partner ADD COLUMN ask_from INTEGER CHECK (ask_from > 0);
--;;
-- A key the partner had before: its files up to this number are still taken.
CREATE TABLE partner_key (
    id          INTEGER PRIMARY KEY,
    partner_id  INTEGER NOT NULL REFERENCES partner(id),
    public_key  TEXT NOT NULL UNIQUE,
    last_number INTEGER NOT NULL CHECK (last_number >= 0),
    replaced_at INTEGER NOT NULL,
    staff_id    INTEGER REFERENCES staff(id)
) STRICT;
--;;
-- Lines of a partner's files that do not fit our book: kept until they fit when they come again, or the owner
-- has settled them with the partner.
CREATE TABLE partner_dispute (
    id          INTEGER PRIMARY KEY,
    partner_id  INTEGER NOT NULL REFERENCES partner(id),
    file_number INTEGER NOT NULL,
    line        INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('transfer', 'void', 'spent')),
    uid         TEXT NOT NULL,
    points      INTEGER NOT NULL,
    local_day   INTEGER NOT NULL,
    reason      TEXT NOT NULL CHECK (reason IN ('unknown_voucher', 'unknown_move', 'other_content', 'not_a_mobile')),
    at          INTEGER NOT NULL,
    closed_at   INTEGER,
    note        TEXT NOT NULL DEFAULT '',          -- empty though closed: it was booked when it came again
    UNIQUE (partner_id, kind, uid)
) STRICT;
--;;
CREATE INDEX partner_dispute_open ON partner_dispute (partner_id, id) WHERE closed_at IS NULL;
--;;
CREATE TRIGGER partner_dispute_facts_no_update BEFORE UPDATE OF partner_id, file_number, line, kind, uid, points,
    local_day, reason, at ON partner_dispute
BEGIN SELECT RAISE(ABORT, 'a disputed line stays as it came'); END;
--;;
CREATE TRIGGER partner_dispute_once BEFORE UPDATE OF closed_at, note ON partner_dispute WHEN OLD.closed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a disputed line stays as it came'); END;
--;;
CREATE TRIGGER partner_dispute_no_delete BEFORE DELETE ON partner_dispute
BEGIN SELECT RAISE(ABORT, 'a disputed line stays as it came'); END;
--;;
-- Wrong codes of gift cards, kept in the file so that starting the program again does not forget them.
CREATE TABLE wrong_code (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX wrong_code_by_time ON wrong_code (at);
--;;
-- which number; '': promised before there was one
ALTER TABLE lucky_draw ADD COLUMN public_source TEXT NOT NULL DEFAULT '';
--;;
-- the number, entered after `list` is fixed
ALTER TABLE lucky_draw ADD COLUMN public_value TEXT NOT NULL DEFAULT '';
--;;
-- since when the list is fixed
ALTER TABLE lucky_draw ADD COLUMN closed_at INTEGER;
--;;
CREATE TRIGGER lucky_draw_source_no_update BEFORE UPDATE OF public_source ON lucky_draw WHEN old.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a committed draw stays as it is'); END;
--;;
CREATE TRIGGER lucky_draw_list_no_update BEFORE UPDATE OF list, list_hash, closed_at ON lucky_draw
WHEN old.closed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed list stays as it is'); END;
