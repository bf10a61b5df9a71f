-- Lucky draws that a member won: name, prize, place, when drawn.
-- :members text (JSON list: the member and who was merged into it)
SELECT d.name, d.prize, w.place, d.drawn_at
FROM draw_winner w JOIN lucky_draw d ON d.id = w.draw_id
WHERE w.member_id IN (SELECT value FROM json_each(:members)) ORDER BY d.id, w.place;
