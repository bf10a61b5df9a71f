-- Whether a member has, or has had, the gift of a source, given since a day or for a period. One that was taken back
-- counts where the member keeps it and did not pay for all of it.
-- :member_id member, :source text, :period text or null, :since day or null
SELECT 1 FROM reward_taking t LEFT JOIN missing_claim c ON c.taking_id = t.id
WHERE t.member_id = :member_id AND t.source = :source AND (:period IS NULL OR t.period = :period)
  AND (:since IS NULL OR t.local_day >= :since) AND t.state <> 'withdrawn' AND coalesce(c.whole, 0) = 0
LIMIT 1;
