-- Gifts for full cards, challenges, badges: name, kind, number, points, credit, reward, day, whether it was taken back.
-- :members text (JSON list: the member and who was merged into it)
SELECT c.name, c.kind, g.number, g.points, g.credit, coalesce(r.name, ''), g.local_day, g.back_at IS NOT NULL
FROM challenge_gift g JOIN challenge c ON c.id = g.challenge_id LEFT JOIN reward r ON r.id = g.reward_id
WHERE g.member_id IN (SELECT value FROM json_each(:members)) ORDER BY g.id;
