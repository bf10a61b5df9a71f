-- Gifts of a tier that a member has without having paid for all of it, or can fetch now, with who got them first.
-- :member_id member, :source text, :now instant
SELECT t.id, t.given_to, t.state = 'taken', t.until, t.local_day, t.period
FROM reward_taking t LEFT JOIN missing_claim c ON c.taking_id = t.id
WHERE t.member_id = :member_id AND t.source = :source
  AND ((t.state = 'taken' AND (t.back_at IS NULL OR coalesce(c.whole, 0) = 0))
    OR (t.state = 'ready' AND (t.until IS NULL OR t.until > :now)))
ORDER BY t.id;
