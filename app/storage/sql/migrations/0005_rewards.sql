-- Rewards that members get for points, and every taking or reservation of one. How many are gone is
-- counted from the takings, never kept beside them.
CREATE TABLE reward (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('goods', 'discount', 'service', 'delivery')),
    points       INTEGER NOT NULL CHECK (points > 0),
    shop_cost    INTEGER NOT NULL DEFAULT 0 CHECK (shop_cost >= 0),
    value        INTEGER NOT NULL DEFAULT 0 CHECK (value >= 0),
    stock        INTEGER CHECK (stock >= 0),  -- to begin with; NULL: any number
    from_day     INTEGER,
    until_day    INTEGER,
    per_member   INTEGER CHECK (per_member > 0),
    rules        TEXT NOT NULL DEFAULT '{}',  -- JSON: prices of tiers, tiers, segments
    paused       INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
    version      INTEGER NOT NULL DEFAULT 1,
    created_at   INTEGER NOT NULL
) STRICT;
--;;
-- reserved -> taken, released or lapsed; taken -> returned.
CREATE TABLE reward_taking (
    id          INTEGER PRIMARY KEY,
    reward_id   INTEGER NOT NULL REFERENCES reward(id),
    member_id   INTEGER NOT NULL REFERENCES member(id),
    points      INTEGER NOT NULL CHECK (points > 0),
    shop_cost   INTEGER NOT NULL,              -- as it was then
    state       TEXT NOT NULL CHECK (state IN ('reserved', 'taken', 'returned', 'released', 'lapsed')),
    hold_id     INTEGER UNIQUE REFERENCES hold(id),
    until       INTEGER,                       -- instant: how long it is reserved
    entry_id    INTEGER UNIQUE REFERENCES ledger_entry(id),
    at          INTEGER NOT NULL,
    local_day   INTEGER NOT NULL,
    staff_id    INTEGER REFERENCES staff(id),
    CHECK (state <> 'reserved' OR hold_id IS NOT NULL),
    CHECK (state NOT IN ('taken', 'returned') OR entry_id IS NOT NULL)
) STRICT;
--;;
CREATE INDEX taking_by_reward ON reward_taking (reward_id, state);
--;;
CREATE INDEX taking_by_member ON reward_taking (member_id, reward_id);
--;;
CREATE INDEX taking_reserved ON reward_taking (until) WHERE state = 'reserved';
--;;
CREATE TRIGGER taking_facts_no_update BEFORE UPDATE OF reward_id, member_id, points, shop_cost, hold_id, until, at,
    local_day ON reward_taking
BEGIN SELECT RAISE(ABORT, 'what was taken stays as it was'); END;
--;;
CREATE TRIGGER taking_no_delete BEFORE DELETE ON reward_taking
BEGIN SELECT RAISE(ABORT, 'what was taken stays as it was'); END;
