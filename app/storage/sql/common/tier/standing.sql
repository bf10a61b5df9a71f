-- A member's newest tier evaluation.
-- :member_id member
SELECT tier_id, until_day, away FROM tier_evaluation WHERE member_id = :member_id ORDER BY id DESC LIMIT 1;
