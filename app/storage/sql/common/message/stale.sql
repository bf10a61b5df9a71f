-- Messages whose sender died between mark and answer.
-- :before instant
SELECT id FROM message
WHERE state = 'sending' AND state IN ('queued', 'sending', 'sent') AND updated_at < :before
ORDER BY id;
