-- Other shops whose points are good here and ours there, and the book kept with each of them.
CREATE TABLE partner (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL,
    public_key   TEXT NOT NULL UNIQUE,
    price        INTEGER NOT NULL CHECK (price >= 0),  -- per point of theirs that comes here
    value        INTEGER NOT NULL CHECK (value >= 0),  -- per point of ours that goes there
    mode         TEXT NOT NULL CHECK (mode IN ('postpaid', 'prepaid')),
    reserve      INTEGER NOT NULL DEFAULT 0 CHECK (reserve >= 0),
    credit_limit INTEGER CHECK (credit_limit >= 0),
    paused       INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
    acknowledged INTEGER NOT NULL DEFAULT 0,           -- the last of our files that arrived there
    version      INTEGER NOT NULL DEFAULT 1,
    created_at   INTEGER NOT NULL
) STRICT;
--;;
-- A month with one partner, closed. What comes later for its days goes into the next one.
CREATE TABLE partner_settlement (
    id          INTEGER PRIMARY KEY,
    partner_id  INTEGER NOT NULL REFERENCES partner(id),
    year        INTEGER NOT NULL,          -- of the shop's calendar
    month       INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    first_day   INTEGER NOT NULL,
    last_day    INTEGER NOT NULL,
    points_in   INTEGER NOT NULL,
    points_out  INTEGER NOT NULL,
    earned      INTEGER NOT NULL,          -- positive amounts are owed to us
    owed        INTEGER NOT NULL,
    corrections INTEGER NOT NULL,
    closed_at   INTEGER NOT NULL,
    staff_id    INTEGER REFERENCES staff(id),
    UNIQUE (partner_id, year, month)
) STRICT;
--;;
-- Files as they were sent (out) or taken in (in): numbered without gaps, kept byte for byte.
CREATE TABLE partner_file (
    id           INTEGER PRIMARY KEY,
    partner_id   INTEGER NOT NULL REFERENCES partner(id),
    direction    TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    number       INTEGER NOT NULL CHECK (number > 0),
    acknowledges INTEGER NOT NULL,
    entries      INTEGER NOT NULL,
    content      TEXT NOT NULL,
    at           INTEGER NOT NULL,
    UNIQUE (partner_id, direction, number)
) STRICT;
--;;
CREATE TABLE partner_move (
    id            INTEGER PRIMARY KEY,
    partner_id    INTEGER NOT NULL REFERENCES partner(id),
    kind          TEXT NOT NULL CHECK (kind IN ('out', 'in', 'spent_there', 'spent_here', 'block_bought', 'block_sold')),
    uid           TEXT NOT NULL,
    points        INTEGER NOT NULL CHECK (points <> 0), -- negative: takes another line back
    covered       INTEGER NOT NULL DEFAULT 0,           -- of them, paid for by a block
    amount        INTEGER NOT NULL,                     -- positive: they owe us
    member_id     INTEGER REFERENCES member(id),
    mobile        TEXT NOT NULL DEFAULT '',             -- by which both shops know the member, as it was then
    reverses_id   INTEGER UNIQUE REFERENCES partner_move(id),
    at            INTEGER NOT NULL,
    local_day     INTEGER NOT NULL,                     -- where it happened
    file_number   INTEGER,                              -- that brought or took it; NULL: still to be sent
    settlement_id INTEGER REFERENCES partner_settlement(id),
    staff_id      INTEGER REFERENCES staff(id),
    UNIQUE (partner_id, kind, uid)
) STRICT;
--;;
CREATE INDEX partner_move_open ON partner_move (partner_id, local_day) WHERE settlement_id IS NULL;
--;;
CREATE INDEX partner_move_settled ON partner_move (settlement_id) WHERE settlement_id IS NOT NULL;
--;;
CREATE INDEX partner_move_by_member ON partner_move (member_id, id);
--;;
-- The entries of the ledger that a line stands for: one that takes points, or one for each last day.
CREATE TABLE partner_posting (
    entry_id INTEGER PRIMARY KEY REFERENCES ledger_entry(id),
    move_id  INTEGER NOT NULL REFERENCES partner_move(id)
) STRICT;
--;;
CREATE INDEX partner_posting_by_move ON partner_posting (move_id);
--;;
-- Vouchers that members of this shop may spend at the partner. The points are held until the partner
-- can no longer have a file on its way that tells of it.
CREATE TABLE partner_voucher (
    id         INTEGER PRIMARY KEY,
    partner_id INTEGER NOT NULL REFERENCES partner(id),
    code       TEXT NOT NULL UNIQUE,       -- its random number, hexadecimal
    member_id  INTEGER NOT NULL REFERENCES member(id),
    points     INTEGER NOT NULL CHECK (points > 0),
    last_day   INTEGER NOT NULL,
    hold_id    INTEGER NOT NULL UNIQUE REFERENCES hold(id),
    text       TEXT NOT NULL,              -- the digits as they are printed
    move_id    INTEGER UNIQUE REFERENCES partner_move(id), -- that it became when it was spent
    at         INTEGER NOT NULL,
    staff_id   INTEGER REFERENCES staff(id)
) STRICT;
--;;
CREATE INDEX partner_voucher_by_member ON partner_voucher (member_id, id);
--;;
CREATE INDEX partner_voucher_open ON partner_voucher (partner_id) WHERE move_id IS NULL;
--;;
CREATE TRIGGER partner_settlement_no_update BEFORE UPDATE ON partner_settlement
BEGIN SELECT RAISE(ABORT, 'a closed month stays as it was'); END;
--;;
CREATE TRIGGER partner_settlement_no_delete BEFORE DELETE ON partner_settlement
BEGIN SELECT RAISE(ABORT, 'a closed month stays as it was'); END;
--;;
CREATE TRIGGER partner_file_no_update BEFORE UPDATE ON partner_file
BEGIN SELECT RAISE(ABORT, 'an exchange file stays as it was'); END;
--;;
CREATE TRIGGER partner_file_no_delete BEFORE DELETE ON partner_file
BEGIN SELECT RAISE(ABORT, 'an exchange file stays as it was'); END;
--;;
CREATE TRIGGER partner_move_facts_no_update BEFORE UPDATE OF partner_id, kind, uid, points, covered, amount, member_id,
    mobile, reverses_id, at, local_day ON partner_move
BEGIN SELECT RAISE(ABORT, 'the book with a partner is only added to'); END;
--;;
CREATE TRIGGER partner_move_once BEFORE UPDATE OF file_number, settlement_id ON partner_move
WHEN (OLD.file_number IS NOT NULL AND NEW.file_number IS NOT OLD.file_number)
  OR (OLD.settlement_id IS NOT NULL AND NEW.settlement_id IS NOT OLD.settlement_id)
BEGIN SELECT RAISE(ABORT, 'the book with a partner is only added to'); END;
--;;
CREATE TRIGGER partner_move_no_delete BEFORE DELETE ON partner_move
BEGIN SELECT RAISE(ABORT, 'the book with a partner is only added to'); END;
