-- Campaigns that have nothing left to send are done.
UPDATE campaign SET state = 'done'
WHERE state = 'sending' AND NOT EXISTS (
    SELECT 1 FROM message m WHERE m.campaign_id = campaign.id AND m.state IN ('queued', 'sending'))
RETURNING id;
