-- Rewards of the catalogue that a tier or an occasion gives: the same takings as gifts of full cards, with a source of
-- their own. A gift is what costs no points. Two tables allow more than before and are made anew (0028 says how).
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
    challenge_gift_id INTEGER UNIQUE REFERENCES challenge_gift(id), -- of a full card
    out_day     INTEGER,                       -- when a gift was handed out
    source      TEXT,                          -- of other gifts: domain::GiftSource, "tier:gold", "occasion:birthday"
    period      TEXT,                          -- first day of the tier's window; of an occasion as in occasion_points
    given_to    INTEGER REFERENCES member(id), -- who got it first, whoever they were merged with since
    programme_version_id INTEGER REFERENCES programme_version(id), -- that gave it
    back_at     INTEGER,                       -- when a tier's gift was taken back with the purchases that reached it
    CHECK ((challenge_gift_id IS NULL AND source IS NULL) = (points > 0)),
    CHECK (challenge_gift_id IS NULL OR source IS NULL),
    CHECK ((source IS NULL) = (period IS NULL) AND (source IS NULL) = (given_to IS NULL)),
    CHECK (source IS NOT NULL OR (programme_version_id IS NULL AND back_at IS NULL)),
    CHECK (points > 0 OR (hold_id IS NULL AND entry_id IS NULL
                          AND state IN ('ready', 'taken', 'withdrawn', 'lapsed'))),
    CHECK (points = 0 OR (out_day IS NULL AND state NOT IN ('ready', 'withdrawn'))),
    CHECK (points > 0 OR (state = 'taken') = (out_day IS NOT NULL)),
    CHECK (back_at IS NULL OR state <> 'ready'),
    CHECK (state <> 'reserved' OR hold_id IS NOT NULL),
    CHECK (state NOT IN ('taken', 'returned') OR entry_id IS NOT NULL OR points = 0)
) STRICT;
--;;
INSERT INTO reward_taking (id, reward_id, member_id, points, shop_cost, state, hold_id, until, entry_id, at, local_day,
                           staff_id, challenge_gift_id, out_day)
SELECT id, reward_id, member_id, points, shop_cost, state, hold_id, until, entry_id, at, local_day, staff_id,
       challenge_gift_id, out_day
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
-- once for a member, source and period, but again when it was taken back
CREATE UNIQUE INDEX taking_by_source ON reward_taking (given_to, source, period)
WHERE source IS NOT NULL AND state <> 'withdrawn' AND back_at IS NULL;
--;;
CREATE INDEX taking_of_source ON reward_taking (member_id, source) WHERE source IS NOT NULL;
--;;
CREATE TRIGGER taking_facts_no_update BEFORE UPDATE OF reward_id, points, shop_cost, hold_id, until, at, local_day,
    challenge_gift_id, source, period, given_to, programme_version_id ON reward_taking
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
WHEN OLD.points = 0
 AND NOT ((OLD.state = 'ready' AND NEW.state IN ('taken', 'withdrawn', 'lapsed'))
       OR (OLD.state = 'taken' AND NEW.state IN ('ready', 'withdrawn')))
BEGIN SELECT RAISE(ABORT, 'what became of a gift stays as it was'); END;
--;;
CREATE TRIGGER taking_back_once BEFORE UPDATE OF back_at ON reward_taking WHEN OLD.back_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what became of a gift stays as it was'); END;
--;;
CREATE TABLE missing_claim_before AS SELECT * FROM missing_claim;
--;;
DROP TABLE missing_claim;
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
    taking_id     INTEGER REFERENCES reward_taking(id), -- the gift of a tier
    CHECK ((challenge_gift_id IS NOT NULL) + (spend_credit_id IS NOT NULL) + (taking_id IS NOT NULL) = 1),
    CHECK ((entry_id IS NOT NULL) = (points > 0)),
    CHECK (amount > 0 OR points > 0)
) STRICT;
--;;
INSERT INTO missing_claim (id, challenge_gift_id, spend_credit_id, amount, points, whole, entry_id, at)
SELECT id, challenge_gift_id, spend_credit_id, amount, points, whole, entry_id, at FROM missing_claim_before;
--;;
DROP TABLE missing_claim_before;
--;;
-- a gift is taken back once
CREATE UNIQUE INDEX missing_claim_by_gift ON missing_claim (challenge_gift_id) WHERE challenge_gift_id IS NOT NULL;
--;;
CREATE UNIQUE INDEX missing_claim_by_taking ON missing_claim (taking_id) WHERE taking_id IS NOT NULL;
--;;
CREATE INDEX missing_claim_by_credit ON missing_claim (spend_credit_id) WHERE spend_credit_id IS NOT NULL;
--;;
CREATE TRIGGER missing_claim_no_update BEFORE UPDATE ON missing_claim
BEGIN SELECT RAISE(ABORT, 'what was asked stays as it was'); END;
--;;
CREATE TRIGGER missing_claim_no_delete BEFORE DELETE ON missing_claim
BEGIN SELECT RAISE(ABORT, 'what was asked stays as it was'); END;
