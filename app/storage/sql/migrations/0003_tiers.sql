-- Tiers in depth: what an evaluation looked at, tiers pinned by hand, the qualification ledger and the
-- standing discounts that were given. Of an evaluation: what the score measures, domain::TierReason, how many
-- tiers were lost by staying away, the days that counted, and the thresholds of the tier that came out.
ALTER TABLE tier_evaluation ADD COLUMN measure TEXT NOT NULL DEFAULT 'spend';
--;;
ALTER TABLE tier_evaluation ADD COLUMN reason TEXT NOT NULL DEFAULT '';
--;;
ALTER TABLE tier_evaluation ADD COLUMN away INTEGER NOT NULL DEFAULT 0;
--;;
ALTER TABLE tier_evaluation ADD COLUMN window_first INTEGER;
--;;
ALTER TABLE tier_evaluation ADD COLUMN window_last INTEGER;
--;;
ALTER TABLE tier_evaluation ADD COLUMN minimum INTEGER;
--;;
ALTER TABLE tier_evaluation ADD COLUMN keep INTEGER;
--;;
-- Tiers set by hand: evaluations leave them alone up to the last day, or until taken off.
CREATE TABLE tier_pin (
    id         INTEGER PRIMARY KEY,
    member_id  INTEGER NOT NULL REFERENCES member(id),
    tier_id    TEXT NOT NULL,
    until_day  INTEGER NOT NULL,           -- last day
    reason     TEXT NOT NULL,
    staff_id   INTEGER REFERENCES staff(id),
    at         INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
--;;
CREATE INDEX tier_pin_open ON tier_pin (member_id, until_day) WHERE removed_at IS NULL;
--;;
-- What a purchase counts towards a tier measured by points: those of the rules before multipliers and
-- tier, as the kept goods justify them. Spend and visits are read from the purchases themselves.
CREATE TABLE qualification (
    purchase_id INTEGER PRIMARY KEY REFERENCES purchase(id) ON DELETE CASCADE,
    points      INTEGER NOT NULL
) STRICT;
--;;
INSERT INTO qualification (purchase_id, points)
SELECT e.purchase_id,
       coalesce((SELECT sum(json_extract(r.value, '$.points')) FROM json_each(e.explain, '$.rules') r
                 WHERE json_extract(r.value, '$.type') IN ('per_money', 'fixed', 'per_unit')), e.points)
       * coalesce((SELECT json_extract(c.explain, '$.still_earned') FROM ledger_entry c
                   WHERE c.purchase_id = e.purchase_id AND c.kind = 'clawback' ORDER BY c.id DESC LIMIT 1), e.points)
       / e.points
FROM ledger_entry e
WHERE e.kind = 'earn' AND e.purchase_id IS NOT NULL AND e.points > 0;
--;;
-- What the member's tier or membership gave on a purchase beyond the rules: a discount (part of the
-- purchase's) and points.
CREATE TABLE purchase_benefit (
    purchase_id INTEGER NOT NULL REFERENCES purchase(id) ON DELETE CASCADE,
    source      TEXT NOT NULL,             -- tier:ID of the tier, plan:ID of the membership
    share       INTEGER NOT NULL DEFAULT 0, -- basis points
    amount      INTEGER NOT NULL DEFAULT 0 CHECK (amount >= 0),
    points      INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (purchase_id, source)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX purchase_benefit_by_source ON purchase_benefit (source);
