-- The tier a member has by hand on a day.
-- :member_id member, :today day
SELECT tier_id, until_day, reason FROM tier_pin
WHERE member_id = :member_id AND removed_at IS NULL AND until_day >= :today ORDER BY id DESC LIMIT 1;
