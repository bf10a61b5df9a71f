-- Stamp cards, challenges, badges and streaks. Progress is counted from purchases and kept nowhere; the gifts
-- that were given are written once, with the entry that gave them and the one that took them back.
CREATE TABLE challenge (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('stamp_card', 'challenge', 'badge', 'streak')),
    measure     TEXT NOT NULL CHECK (measure IN ('purchases', 'spend', 'units', 'weeks', 'months', 'points', 'challenges')),
    target      INTEGER NOT NULL CHECK (target > 0), -- purchases, minor units, thousandths, weeks or months
    levels      TEXT NOT NULL DEFAULT '[]',          -- of a badge: JSON, rising numbers
    minimum     INTEGER NOT NULL DEFAULT 0 CHECK (minimum >= 0), -- a purchase counts from
    goods       TEXT NOT NULL DEFAULT '',            -- code or category of a product; '': all
    gap_minutes INTEGER NOT NULL DEFAULT 0 CHECK (gap_minutes >= 0),
    life_days   INTEGER NOT NULL DEFAULT 0 CHECK (life_days >= 0), -- from the first that counts; 0: no end
    repeats     INTEGER NOT NULL DEFAULT 1 CHECK (repeats IN (0, 1)),
    first_day   INTEGER,                             -- purchases count from; NULL: all there ever were
    last_day    INTEGER,                             -- included; NULL: goes on
    points      INTEGER NOT NULL DEFAULT 0 CHECK (points >= 0), -- the gift
    credit      INTEGER NOT NULL DEFAULT 0 CHECK (credit >= 0),
    tier_id     TEXT NOT NULL DEFAULT '',            -- for its members only; '': for all
    tag         TEXT NOT NULL DEFAULT '',
    state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'ended')),
    created_at  INTEGER NOT NULL,
    CHECK (last_day IS NULL OR first_day IS NULL OR last_day >= first_day),
    CHECK (points = 0 OR credit = 0),
    CHECK ((kind = 'badge') = (points = 0 AND credit = 0))
) STRICT;
--;;
CREATE TRIGGER challenge_facts_no_update BEFORE UPDATE OF kind, measure, target, levels, minimum, goods, gap_minutes,
    life_days, repeats, first_day, last_day, points, credit, tier_id, tag ON challenge
BEGIN SELECT RAISE(ABORT, 'gifts hang on what a challenge counts'); END;
--;;
CREATE TRIGGER challenge_ends_once BEFORE UPDATE OF state ON challenge WHEN old.state = 'ended'
BEGIN SELECT RAISE(ABORT, 'a challenge ends once'); END;
--;;
CREATE TRIGGER challenge_no_delete BEFORE DELETE ON challenge
BEGIN SELECT RAISE(ABORT, 'gifts hang on what a challenge counts'); END;
--;;
-- number: the member's first, second, ... gift of a challenge. One that was taken back may be given again, less
-- what could not be taken then: that is why neither points nor credit need be above zero.
CREATE TABLE challenge_gift (
    id           INTEGER PRIMARY KEY,
    challenge_id INTEGER NOT NULL REFERENCES challenge(id),
    member_id    INTEGER NOT NULL REFERENCES member(id),
    number       INTEGER NOT NULL CHECK (number > 0),
    points       INTEGER NOT NULL CHECK (points >= 0),
    credit       INTEGER NOT NULL CHECK (credit >= 0),
    entry_id     INTEGER UNIQUE REFERENCES ledger_entry(id),
    stored_entry_id INTEGER UNIQUE REFERENCES stored_entry(id),
    at           INTEGER NOT NULL,
    local_day    INTEGER NOT NULL,
    back_at      INTEGER,
    back_entry_id INTEGER UNIQUE REFERENCES ledger_entry(id),
    taken        INTEGER NOT NULL DEFAULT 0 CHECK (taken >= 0), -- of the points or the credit
    CHECK ((entry_id IS NOT NULL) = (points > 0)),
    CHECK ((stored_entry_id IS NOT NULL) = (credit > 0)),
    CHECK (taken <= points + credit AND (taken = 0 OR back_at IS NOT NULL))
) STRICT;
--;;
CREATE UNIQUE INDEX challenge_gift_once ON challenge_gift (member_id, challenge_id, number) WHERE back_at IS NULL;
--;;
CREATE INDEX challenge_gift_by_member ON challenge_gift (member_id, challenge_id, number);
--;;
CREATE INDEX challenge_gift_by_challenge ON challenge_gift (challenge_id, member_id);
--;;
CREATE TRIGGER challenge_gift_facts_no_update BEFORE UPDATE OF challenge_id, member_id, number, points, credit, entry_id,
    stored_entry_id, at, local_day ON challenge_gift
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
CREATE TRIGGER challenge_gift_back_once BEFORE UPDATE OF back_at, back_entry_id, taken ON challenge_gift
    WHEN old.back_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
CREATE TRIGGER challenge_gift_no_delete BEFORE DELETE ON challenge_gift
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
