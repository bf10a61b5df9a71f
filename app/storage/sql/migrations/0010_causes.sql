-- Causes that members give points to and the shop adds money to, and lucky draws. What is promised to a cause is
-- counted from donations, and from the sales of the chosen days; payments are written once and taken back by
-- another line.
CREATE TABLE cause (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL,
    description   TEXT NOT NULL DEFAULT '',
    state         TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    point_value   INTEGER CHECK (point_value > 0),      -- of one point; NULL: what the programme pays for it
    matching      INTEGER NOT NULL DEFAULT 0 CHECK (matching >= 0),      -- basis points of what members give
    matching_most INTEGER CHECK (matching_most > 0),    -- in all; NULL: no end
    share         INTEGER NOT NULL DEFAULT 0 CHECK (share BETWEEN 0 AND 10000), -- basis points of members' sales
    share_from    INTEGER,
    share_until   INTEGER,                              -- last day, included; NULL: goes on
    version       INTEGER NOT NULL DEFAULT 1,
    created_at    INTEGER NOT NULL,
    CHECK (share = 0 OR share_from IS NOT NULL)
) STRICT;
--;;
CREATE TABLE donation (
    id          INTEGER PRIMARY KEY,
    cause_id    INTEGER NOT NULL REFERENCES cause(id),
    member_id   INTEGER NOT NULL REFERENCES member(id),
    points      INTEGER NOT NULL CHECK (points > 0),
    value       INTEGER NOT NULL CHECK (value >= 0),    -- fixed when it was given
    matched     INTEGER NOT NULL CHECK (matched >= 0),  -- what the shop added
    entry_id    INTEGER NOT NULL UNIQUE REFERENCES ledger_entry(id),
    back_entry_id INTEGER UNIQUE REFERENCES ledger_entry(id), -- taken back by
    at          INTEGER NOT NULL,
    local_day   INTEGER NOT NULL,
    staff_id    INTEGER REFERENCES staff(id)
) STRICT;
--;;
CREATE INDEX donation_by_cause ON donation (cause_id, id);
--;;
CREATE INDEX donation_by_member ON donation (member_id, id);
--;;
CREATE TABLE cause_payment (
    id          INTEGER PRIMARY KEY,
    cause_id    INTEGER NOT NULL REFERENCES cause(id),
    amount      INTEGER NOT NULL CHECK (amount <> 0),   -- below zero: takes back another
    day         INTEGER NOT NULL,
    payee       TEXT NOT NULL,
    receipt     TEXT NOT NULL,
    note        TEXT NOT NULL DEFAULT '',
    reverses_id INTEGER UNIQUE REFERENCES cause_payment(id),
    at          INTEGER NOT NULL,
    staff_id    INTEGER REFERENCES staff(id),
    CHECK ((amount < 0) = (reverses_id IS NOT NULL))
) STRICT;
--;;
CREATE INDEX cause_payment_by_cause ON cause_payment (cause_id, id);
--;;
CREATE TRIGGER donation_facts_no_update BEFORE UPDATE OF cause_id, member_id, points, value, matched, entry_id, at,
    local_day ON donation
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
CREATE TRIGGER donation_back_once BEFORE UPDATE OF back_entry_id ON donation WHEN old.back_entry_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
CREATE TRIGGER donation_no_delete BEFORE DELETE ON donation
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
CREATE TRIGGER cause_payment_no_update BEFORE UPDATE ON cause_payment
BEGIN SELECT RAISE(ABORT, 'payments stay as they were'); END;
--;;
CREATE TRIGGER cause_payment_no_delete BEFORE DELETE ON cause_payment
BEGIN SELECT RAISE(ABORT, 'payments stay as they were'); END;
--;;
-- draft -> committed (the SHA-256 of a secret seed is fixed) -> drawn (seed and list of entries are published).
CREATE TABLE lucky_draw (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL,
    prize        TEXT NOT NULL,
    winners      INTEGER NOT NULL CHECK (winners > 0),
    first_day    INTEGER NOT NULL,              -- purchases count from
    last_day     INTEGER NOT NULL,              -- included
    per          INTEGER CHECK (per > 0),       -- a chance for each such amount bought; NULL: one per member
    most_chances INTEGER CHECK (most_chances > 0), -- of one member; NULL: no end
    state        TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'committed', 'drawn')),
    seed         TEXT,                          -- 64 hexadecimal digits
    commitment   TEXT,                          -- SHA-256 of the seed as it is written here
    committed_at INTEGER,
    list         TEXT,                          -- "member,label,chances" a line, by member
    list_hash    TEXT,                          -- its SHA-256
    drawn_at     INTEGER,
    version      INTEGER NOT NULL DEFAULT 1,
    created_at   INTEGER NOT NULL,
    CHECK (last_day >= first_day),
    CHECK (state = 'draft' OR (seed IS NOT NULL AND commitment IS NOT NULL)),
    CHECK (state <> 'drawn' OR (list IS NOT NULL AND list_hash IS NOT NULL))
) STRICT;
--;;
CREATE TABLE draw_winner (
    draw_id   INTEGER NOT NULL REFERENCES lucky_draw(id),
    place     INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member(id),
    PRIMARY KEY (draw_id, place),
    UNIQUE (draw_id, member_id)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX draw_winner_by_member ON draw_winner (member_id);
--;;
CREATE TRIGGER lucky_draw_promise_no_update BEFORE UPDATE OF name, prize, winners, first_day, last_day, per, most_chances,
    seed, commitment, committed_at ON lucky_draw WHEN old.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a committed draw stays as it is'); END;
--;;
CREATE TRIGGER lucky_draw_result_no_update BEFORE UPDATE ON lucky_draw WHEN old.state = 'drawn'
BEGIN SELECT RAISE(ABORT, 'a committed draw stays as it is'); END;
--;;
CREATE TRIGGER draw_winner_no_update BEFORE UPDATE ON draw_winner
BEGIN SELECT RAISE(ABORT, 'a committed draw stays as it is'); END;
--;;
CREATE TRIGGER draw_winner_no_delete BEFORE DELETE ON draw_winner
BEGIN SELECT RAISE(ABORT, 'a committed draw stays as it is'); END;
