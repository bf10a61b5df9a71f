-- Whether the newest gift of a source was taken back from a member: one given again since stands.
-- :member_id member, :source text
SELECT 1 FROM reward_taking t
WHERE t.member_id = :member_id AND t.source = :source AND t.back_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM reward_taking n WHERE n.member_id = :member_id AND n.source = :source AND n.id > t.id)
LIMIT 1;
