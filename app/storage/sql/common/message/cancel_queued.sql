-- What has not gone out of a campaign stays here.
-- :campaign_id id, :now instant
UPDATE message SET state = 'cancelled', reason = '', updated_at = :now
WHERE campaign_id = :campaign_id AND state = 'queued';
