-- Messages of a campaign by id, one page after `after`; a state or NULL for all.
-- :campaign_id id, :state text, :after id, :limit number
SELECT m.id, m.member_id, ifnull(p.name, ''), m.mobile, m.state, m.reason, m.parts, m.updated_at, m.body
FROM message m LEFT JOIN member p ON p.id = m.member_id
WHERE m.campaign_id = :campaign_id AND m.id > :after AND (:state IS NULL OR m.state = :state)
ORDER BY m.id LIMIT :limit;
