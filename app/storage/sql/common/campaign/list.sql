-- All campaigns, newest first, with their messages by state.
-- :id id of the only one wanted, or NULL
SELECT c.id, c.name, c.body, c.audience, c.state, c.reason, c.created_at, c.sent_at, c.version,
       count(m.id),
       sum(m.state IN ('queued', 'sending')),
       sum(m.state = 'sent'),
       sum(m.state = 'delivered'),
       sum(m.state IN ('failed', 'undelivered', 'blocked')),
       sum(m.state = 'unknown'),
       sum(m.state = 'skipped'),
       sum(m.state = 'cancelled'),
       sum(CASE WHEN m.state <> 'skipped' THEN m.parts ELSE 0 END)
FROM campaign c
LEFT JOIN message m ON m.campaign_id = c.id
WHERE (:id IS NULL OR c.id = :id)
GROUP BY c.id
ORDER BY c.id DESC;
