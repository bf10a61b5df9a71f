-- The state of one message.
-- :id id
SELECT state, campaign_id, created_at FROM message WHERE id = :id;
