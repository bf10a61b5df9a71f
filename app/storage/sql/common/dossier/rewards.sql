-- Rewards reserved, set aside as gifts, or taken: name, points, state, when, day, ready until, day handed out, what it was
-- given for.
-- :members text (JSON list: the member and who was merged into it)
SELECT r.name, t.points, t.state, t.at, t.local_day, t.until, t.out_day, coalesce(t.source, '')
FROM reward_taking t JOIN reward r ON r.id = t.reward_id
WHERE t.member_id IN (SELECT value FROM json_each(:members)) ORDER BY t.id;
