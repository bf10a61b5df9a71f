-- Points for what staff confirm, bonuses for points earned in a short time, points that became credit by
-- themselves; and a member's wedding day.
ALTER TABLE member ADD COLUMN wedding INTEGER;
--;;
CREATE INDEX member_by_wedding ON member (wedding) WHERE wedding IS NOT NULL;
--;;
-- period: what the limit counts for (domain::activityPeriod), NULL without a limit.
CREATE TABLE activity_confirmed (
    id          INTEGER PRIMARY KEY,
    member_id   INTEGER NOT NULL REFERENCES member(id),
    activity_id TEXT NOT NULL,
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,           -- as it was then
    period      TEXT,
    day         INTEGER NOT NULL,
    points      INTEGER NOT NULL CHECK (points > 0),
    staff_id    INTEGER REFERENCES staff(id),
    entry_id    INTEGER NOT NULL UNIQUE REFERENCES ledger_entry(id),
    undone_at   INTEGER,
    undo_entry_id INTEGER REFERENCES ledger_entry(id) -- NULL: nothing of the points was left
) STRICT;
--;;
CREATE UNIQUE INDEX activity_once ON activity_confirmed (member_id, activity_id, period)
WHERE period IS NOT NULL AND undone_at IS NULL;
--;;
CREATE INDEX activity_by_member ON activity_confirmed (member_id, id);
--;;
CREATE INDEX activity_by_undo ON activity_confirmed (undo_entry_id) WHERE undo_entry_id IS NOT NULL;
--;;
-- The days whose purchases earned the bonus; they count for no other one.
CREATE TABLE milestone_given (
    id          INTEGER PRIMARY KEY,
    member_id   INTEGER NOT NULL REFERENCES member(id),
    first_day   INTEGER NOT NULL,
    last_day    INTEGER NOT NULL,
    reach       INTEGER NOT NULL,
    entry_id    INTEGER NOT NULL UNIQUE REFERENCES ledger_entry(id),
    taken_day   INTEGER
) STRICT;
--;;
CREATE UNIQUE INDEX milestone_by_member ON milestone_given (member_id, last_day) WHERE taken_day IS NULL;
--;;
CREATE TABLE points_exchange (
    id          INTEGER PRIMARY KEY,
    member_id   INTEGER NOT NULL REFERENCES member(id),
    day         INTEGER NOT NULL,
    points      INTEGER NOT NULL CHECK (points > 0),
    credit      INTEGER NOT NULL CHECK (credit > 0),
    entry_id    INTEGER NOT NULL UNIQUE REFERENCES ledger_entry(id),
    stored_entry_id INTEGER NOT NULL UNIQUE REFERENCES stored_entry(id)
) STRICT;
--;;
CREATE INDEX points_exchange_by_member ON points_exchange (member_id, id);
--;;
-- The code that a purchase gave for the next one. worth: its amount, 0 for a share of that one.
CREATE TABLE next_visit (
    id          INTEGER PRIMARY KEY,
    rule_id     TEXT NOT NULL,
    member_id   INTEGER NOT NULL REFERENCES member(id),
    purchase_id INTEGER NOT NULL REFERENCES purchase(id),
    programme_version_id INTEGER NOT NULL REFERENCES programme_version(id),
    voucher_id  INTEGER NOT NULL UNIQUE REFERENCES voucher(id),
    worth       INTEGER NOT NULL,
    taken_at    INTEGER
) STRICT;
--;;
CREATE UNIQUE INDEX next_visit_once ON next_visit (purchase_id, rule_id) WHERE taken_at IS NULL;
--;;
CREATE INDEX next_visit_by_purchase ON next_visit (purchase_id);
