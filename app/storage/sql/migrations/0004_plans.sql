-- Paid membership: plans (a changed plan is another row), what was sold, and what came back.
CREATE TABLE plan (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL,
    price         INTEGER NOT NULL CHECK (price > 0),
    months        INTEGER NOT NULL CHECK (months > 0),
    num           INTEGER NOT NULL DEFAULT 1, -- multiplier of the points
    den           INTEGER NOT NULL DEFAULT 1,
    discount      INTEGER NOT NULL DEFAULT 0, -- off every purchase, basis points
    gift          TEXT NOT NULL DEFAULT '',
    reminder_days INTEGER NOT NULL,
    refund_rule   TEXT NOT NULL CHECK (refund_rule IN ('none', 'full_months', 'full_within')),
    refund_days   INTEGER NOT NULL,
    created_at    INTEGER NOT NULL,
    staff_id      INTEGER REFERENCES staff(id),
    retired_at    INTEGER                     -- no longer sold
) STRICT;
--;;
CREATE UNIQUE INDEX plan_on_sale ON plan (name) WHERE retired_at IS NULL;
--;;
-- A sale of a plan. Its money is no revenue of goods and earns nothing, so it is not a purchase.
CREATE TABLE membership (
    id          INTEGER PRIMARY KEY,
    plan_id     INTEGER NOT NULL REFERENCES plan(id),
    member_id   INTEGER NOT NULL REFERENCES member(id),
    paid        INTEGER NOT NULL,
    payment     TEXT NOT NULL DEFAULT '',
    sold_at     INTEGER NOT NULL,
    sold_day    INTEGER NOT NULL,
    first_day   INTEGER NOT NULL,
    last_day    INTEGER NOT NULL,
    staff_id    INTEGER REFERENCES staff(id),
    refunded    INTEGER NOT NULL DEFAULT 0 CHECK (refunded >= 0 AND refunded <= paid),
    reason      TEXT NOT NULL DEFAULT '',
    ended_day   INTEGER,                      -- given up on that day
    lapsed_day  INTEGER                       -- the first day without it, booked when the day ended
) STRICT;
--;;
CREATE INDEX membership_by_member ON membership (member_id, last_day);
--;;
CREATE INDEX membership_running ON membership (last_day) WHERE ended_day IS NULL AND lapsed_day IS NULL;
--;;
CREATE TRIGGER plan_terms_no_update BEFORE UPDATE OF name, price, months, num, den, discount, gift,
    reminder_days, refund_rule, refund_days ON plan
BEGIN SELECT RAISE(ABORT, 'plans are immutable'); END;
--;;
CREATE TRIGGER membership_facts_no_update BEFORE UPDATE OF plan_id, member_id, paid, sold_at, sold_day, first_day,
    last_day ON membership
BEGIN SELECT RAISE(ABORT, 'memberships are immutable'); END;
