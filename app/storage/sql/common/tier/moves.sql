-- The same for all members, with the member in front.
SELECT member_id, was, tier_id FROM (
    SELECT id, member_id, tier_id, cause, lag(tier_id) OVER (PARTITION BY member_id ORDER BY id) AS was,
           lag(reason) OVER (PARTITION BY member_id ORDER BY id) AS why,
           lag(cause) OVER (PARTITION BY member_id ORDER BY id) AS begun
    FROM tier_evaluation
) WHERE was <> '' AND was <> tier_id AND cause <> 'refund' AND why <> 'pinned'
  AND NOT (begun = 'refund' AND why = 'grace')
ORDER BY id;
