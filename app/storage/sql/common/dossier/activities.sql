-- What a member did that staff confirmed: kind, name then, day, points, whether it was taken back.
-- :members text (JSON list: the member and who was merged into it)
SELECT kind, name, day, points, undone_at IS NOT NULL
FROM activity_confirmed WHERE member_id IN (SELECT value FROM json_each(:members)) ORDER BY id;
