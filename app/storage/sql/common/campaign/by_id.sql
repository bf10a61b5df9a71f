-- One campaign.
-- :id id
SELECT id, name, body, audience, state, reason, created_at, sent_at, version FROM campaign WHERE id = :id;
