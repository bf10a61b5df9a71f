-- A member's changes of tier, in the order of time: from which to which. A return undoes what was reached, at once or
-- when the grace is over that it began, and a tier set by hand was never reached: neither counts.
-- :member_id member
SELECT was, tier_id FROM (
    SELECT id, tier_id, cause, lag(tier_id) OVER (ORDER BY id) AS was, lag(reason) OVER (ORDER BY id) AS why,
           lag(cause) OVER (ORDER BY id) AS begun
    FROM tier_evaluation WHERE member_id = :member_id
) WHERE was <> '' AND was <> tier_id AND cause <> 'refund' AND why <> 'pinned'
  AND NOT (begun = 'refund' AND why = 'grace')
ORDER BY id;
