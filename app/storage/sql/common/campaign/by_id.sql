-- One campaign.
-- :id id
SELECT id, name, body, audience, state, reason, created_at, sent_at FROM campaign WHERE id = :id;
