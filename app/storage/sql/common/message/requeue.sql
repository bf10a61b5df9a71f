-- Puts messages of one state back into the queue.
-- :campaign_id id, :state text, :now instant
UPDATE message SET state = 'queued', reason = '', attempts = 0, not_before = 0, updated_at = :now
WHERE campaign_id = :campaign_id AND state = :state;
