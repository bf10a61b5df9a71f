-- Takes the next message that may go out now: it is `sending` from here on.
-- :now instant
UPDATE message SET state = 'sending', attempts = attempts + 1, updated_at = :now
WHERE id = (
    SELECT m.id FROM message m JOIN campaign c ON c.id = m.campaign_id
    WHERE m.state = 'queued' AND m.state IN ('queued', 'sending', 'sent')
      AND m.not_before <= :now AND c.state = 'sending'
    ORDER BY m.not_before, m.id LIMIT 1)
RETURNING id, campaign_id, member_id, mobile, body, encoding, attempts, created_at;
