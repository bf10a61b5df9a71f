-- How many messages wait to go out, now or later, counted up to a limit.
-- :limit number
SELECT count(*) FROM (
    SELECT m.id FROM message m JOIN campaign c ON c.id = m.campaign_id
    WHERE m.state = 'queued' AND m.state IN ('queued', 'sending', 'sent') AND c.state = 'sending'
    LIMIT :limit);
