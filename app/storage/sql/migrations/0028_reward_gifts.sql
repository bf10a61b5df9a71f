-- Gifts of stamp cards and challenges that are a reward of the catalogue ("the tenth coffee is free"), and what was
-- asked for gifts and credit that could not be taken back any more.
-- Two tables allow more than before. They are made anew under their own names, so that every reference to them
-- keeps its words; references are looked at when all of it is done.
PRAGMA defer_foreign_keys = ON;
--;;
CREATE TABLE reward_taking_before AS SELECT * FROM reward_taking;
--;;
DROP TABLE reward_taking;
--;;
-- For points: reserved -> taken, released or lapsed; taken -> returned. A gift: ready -> taken, withdrawn or lapsed;
-- taken -> ready (undone) or withdrawn.
CREATE TABLE reward_taking (
    id          INTEGER PRIMARY KEY,
    reward_id   INTEGER NOT NULL REFERENCES reward(id),
    member_id   INTEGER NOT NULL REFERENCES member(id),
    points      INTEGER NOT NULL CHECK (points >= 0),
    shop_cost   INTEGER NOT NULL,              -- as it was then
    state       TEXT NOT NULL CHECK (state IN ('reserved', 'taken', 'returned', 'released', 'lapsed', 'ready',
                                               'withdrawn')),
    hold_id     INTEGER UNIQUE REFERENCES hold(id),
    until       INTEGER,                       -- instant: how long it is reserved, or a gift can be fetched
    entry_id    INTEGER UNIQUE REFERENCES ledger_entry(id),
    at          INTEGER NOT NULL,
    local_day   INTEGER NOT NULL,
    staff_id    INTEGER REFERENCES staff(id),
    challenge_gift_id INTEGER UNIQUE REFERENCES challenge_gift(id), -- the gift it is; NULL: taken for points
    out_day     INTEGER,                       -- when a gift was handed out
    CHECK ((challenge_gift_id IS NULL) = (points > 0)),
    CHECK (challenge_gift_id IS NULL OR (hold_id IS NULL AND entry_id IS NULL
                                         AND state IN ('ready', 'taken', 'withdrawn', 'lapsed'))),
    CHECK (challenge_gift_id IS NOT NULL OR (out_day IS NULL AND state NOT IN ('ready', 'withdrawn'))),
    CHECK (challenge_gift_id IS NULL OR (state = 'taken') = (out_day IS NOT NULL)),
    CHECK (state <> 'reserved' OR hold_id IS NOT NULL),
    CHECK (state NOT IN ('taken', 'returned') OR entry_id IS NOT NULL OR challenge_gift_id IS NOT NULL)
) STRICT;
--;;
INSERT INTO reward_taking (id, reward_id, member_id, points, shop_cost, state, hold_id, until, entry_id, at, local_day,
                           staff_id)
SELECT id, reward_id, member_id, points, shop_cost, state, hold_id, until, entry_id, at, local_day, staff_id
FROM reward_taking_before;
--;;
DROP TABLE reward_taking_before;
--;;
CREATE INDEX taking_by_reward ON reward_taking (reward_id, state);
--;;
CREATE INDEX taking_by_member ON reward_taking (member_id, reward_id);
--;;
CREATE INDEX taking_reserved ON reward_taking (until) WHERE state IN ('reserved', 'ready');
--;;
CREATE TRIGGER taking_facts_no_update BEFORE UPDATE OF reward_id, points, shop_cost, hold_id, until, at, local_day,
    challenge_gift_id ON reward_taking
BEGIN SELECT RAISE(ABORT, 'what was taken stays as it was'); END;
--;;
CREATE TRIGGER taking_no_delete BEFORE DELETE ON reward_taking
BEGIN SELECT RAISE(ABORT, 'what was taken stays as it was'); END;
--;;
CREATE TRIGGER reward_taking_member_by_merge BEFORE UPDATE OF member_id ON reward_taking
WHEN NOT EXISTS (SELECT 1 FROM member_merge_row r JOIN member_merge m ON m.id = r.merge_id
                 WHERE r.kind = 'reward_taking' AND r.row_id = OLD.id
                   AND ((OLD.member_id = m.other_id AND NEW.member_id = m.kept_id AND m.undone_at IS NULL)
                     OR (OLD.member_id = m.kept_id AND NEW.member_id = m.other_id)))
BEGIN SELECT RAISE(ABORT, 'what was taken stays as it was'); END;
--;;
CREATE TRIGGER taking_gift_goes_on BEFORE UPDATE OF state ON reward_taking
WHEN OLD.challenge_gift_id IS NOT NULL
 AND NOT ((OLD.state = 'ready' AND NEW.state IN ('taken', 'withdrawn', 'lapsed'))
       OR (OLD.state = 'taken' AND NEW.state IN ('ready', 'withdrawn')))
BEGIN SELECT RAISE(ABORT, 'what became of a gift stays as it was'); END;
--;;
CREATE TABLE challenge_before AS SELECT * FROM challenge;
--;;
DROP TABLE challenge;
--;;
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
    points      INTEGER NOT NULL DEFAULT 0 CHECK (points >= 0), -- the gift: points, credit or a reward
    credit      INTEGER NOT NULL DEFAULT 0 CHECK (credit >= 0),
    tier_id     TEXT NOT NULL DEFAULT '',            -- for its members only; '': for all
    tag         TEXT NOT NULL DEFAULT '',
    state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'ended')),
    created_at  INTEGER NOT NULL,
    reward_id   INTEGER REFERENCES reward(id),
    reward_days INTEGER NOT NULL DEFAULT 0 CHECK (reward_days >= 0), -- to fetch it, the first included; 0: no end
    CHECK (last_day IS NULL OR first_day IS NULL OR last_day >= first_day),
    CHECK ((points > 0) + (credit > 0) + (reward_id IS NOT NULL) = (kind <> 'badge')),
    CHECK (reward_days = 0 OR reward_id IS NOT NULL)
) STRICT;
--;;
INSERT INTO challenge (id, name, kind, measure, target, levels, minimum, goods, gap_minutes, life_days, repeats,
                       first_day, last_day, points, credit, tier_id, tag, state, created_at)
SELECT id, name, kind, measure, target, levels, minimum, goods, gap_minutes, life_days, repeats, first_day, last_day,
       points, credit, tier_id, tag, state, created_at
FROM challenge_before;
--;;
DROP TABLE challenge_before;
--;;
CREATE TRIGGER challenge_facts_no_update BEFORE UPDATE OF kind, measure, target, levels, minimum, goods, gap_minutes,
    life_days, repeats, first_day, last_day, points, credit, tier_id, tag, reward_id, reward_days ON challenge
BEGIN SELECT RAISE(ABORT, 'gifts hang on what a challenge counts'); END;
--;;
CREATE TRIGGER challenge_ends_once BEFORE UPDATE OF state ON challenge WHEN old.state = 'ended'
BEGIN SELECT RAISE(ABORT, 'a challenge ends once'); END;
--;;
CREATE TRIGGER challenge_no_delete BEFORE DELETE ON challenge
BEGIN SELECT RAISE(ABORT, 'gifts hang on what a challenge counts'); END;
--;;
-- the reward that was given; the taking that hands it out hangs on the gift
ALTER TABLE challenge_gift ADD COLUMN reward_id INTEGER REFERENCES reward(id);
--;;
CREATE TRIGGER challenge_gift_reward_no_update BEFORE UPDATE OF reward_id ON challenge_gift
BEGIN SELECT RAISE(ABORT, 'what was given stays as it was'); END;
--;;
-- What was asked for credit that was spent, or a reward that was handed out, when the purchases it was given for
-- came back: money that the till kept of a refund, or points.
CREATE TABLE missing_claim (
    id            INTEGER PRIMARY KEY,
    challenge_gift_id INTEGER REFERENCES challenge_gift(id),
    spend_credit_id   INTEGER REFERENCES spend_credit(id),
    amount        INTEGER NOT NULL CHECK (amount >= 0), -- of what was missing; for points: what they stand for
    points        INTEGER NOT NULL CHECK (points >= 0), -- 0: the till kept the amount
    whole         INTEGER NOT NULL CHECK (whole IN (0, 1)), -- nothing of it stays unpaid
    entry_id      INTEGER UNIQUE REFERENCES ledger_entry(id),
    at            INTEGER NOT NULL,
    CHECK ((challenge_gift_id IS NULL) <> (spend_credit_id IS NULL)),
    CHECK ((entry_id IS NOT NULL) = (points > 0)),
    CHECK (amount > 0 OR points > 0)
) STRICT;
--;;
-- a gift is taken back once
CREATE UNIQUE INDEX missing_claim_by_gift ON missing_claim (challenge_gift_id) WHERE challenge_gift_id IS NOT NULL;
--;;
CREATE INDEX missing_claim_by_credit ON missing_claim (spend_credit_id) WHERE spend_credit_id IS NOT NULL;
--;;
CREATE TRIGGER missing_claim_no_update BEFORE UPDATE ON missing_claim
BEGIN SELECT RAISE(ABORT, 'what was asked stays as it was'); END;
--;;
CREATE TRIGGER missing_claim_no_delete BEFORE DELETE ON missing_claim
BEGIN SELECT RAISE(ABORT, 'what was asked stays as it was'); END;
