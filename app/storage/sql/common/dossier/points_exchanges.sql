-- Points that became credit: day, points, credit.
-- :members text (JSON list: the member and who was merged into it)
SELECT day, points, credit FROM points_exchange WHERE member_id IN (SELECT value FROM json_each(:members)) ORDER BY id;
