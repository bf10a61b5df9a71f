-- A tier set by hand.
-- :member_id member, :tier_id text, :until_day day, :reason text, :staff_id staff or null, :at instant
INSERT INTO tier_pin (member_id, tier_id, until_day, reason, staff_id, at)
VALUES (:member_id, :tier_id, :until_day, :reason, :staff_id, :at);
