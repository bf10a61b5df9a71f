-- When the next message may go out; NULL when none waits.
SELECT min(m.not_before) FROM message m JOIN campaign c ON c.id = m.campaign_id
WHERE m.state = 'queued' AND m.state IN ('queued', 'sending', 'sent') AND c.state = 'sending';
