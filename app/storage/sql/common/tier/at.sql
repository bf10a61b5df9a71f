-- The tier of a member's newest evaluation up to a moment of a business day.
-- :member_id member, :day day, :at instant
SELECT tier_id FROM tier_evaluation
WHERE member_id = :member_id AND (day < :day OR (day = :day AND at <= :at)) ORDER BY id DESC LIMIT 1;
