-- I15: More of a reward taken or reserved than there were.
SELECT 'reward:' || r.id, 'stock ' || r.stock || ', gone ' || count(*)
FROM reward r JOIN reward_taking t ON t.reward_id = r.id AND t.state IN ('taken', 'reserved')
WHERE r.stock IS NOT NULL GROUP BY r.id HAVING count(*) > r.stock;
