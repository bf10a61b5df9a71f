-- Gifts of tiers that were not taken back, the newest first, with the programme that gave them.
-- :member_id member
SELECT t.id, t.source, t.local_day, t.programme_version_id FROM reward_taking t
WHERE t.member_id = :member_id AND t.source IS NOT NULL AND substr(t.source, 1, 5) = 'tier:'
  AND t.state <> 'withdrawn' AND t.back_at IS NULL
ORDER BY t.id DESC;
