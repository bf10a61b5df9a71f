-- A member's tier evaluations, newest first.
-- :member_id member, :limit integer
SELECT day, score, measure, reason, tier_id, until_day, away, window_first, window_last, minimum, keep, cause
FROM tier_evaluation WHERE member_id = :member_id ORDER BY id DESC LIMIT :limit;
