-- Points given to causes: cause, points, their worth, what the shop added, day, whether it was taken back.
-- :members text (JSON list: the member and who was merged into it)
SELECT c.name, d.points, d.value, d.matched, d.local_day, d.back_entry_id IS NOT NULL
FROM donation d JOIN cause c ON c.id = d.cause_id
WHERE d.member_id IN (SELECT value FROM json_each(:members)) ORDER BY d.id;
