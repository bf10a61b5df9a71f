-- Who waits for what, and why.
SELECT reward_id, reason, count(*) FROM exchange_wait GROUP BY reward_id, reason ORDER BY reward_id, count(*) DESC
