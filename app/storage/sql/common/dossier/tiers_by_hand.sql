-- Tiers set by hand: tier, last day, reason, when, when removed.
-- :members text (JSON list: the member and who was merged into it)
SELECT tier_id, until_day, reason, at, removed_at
FROM tier_pin WHERE member_id IN (SELECT value FROM json_each(:members)) ORDER BY id;
