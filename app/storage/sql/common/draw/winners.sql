-- Who won, by place.
-- :draw_id draw
SELECT w.place, w.member_id, m.name FROM draw_winner w JOIN member m ON m.id = w.member_id
WHERE w.draw_id = :draw_id ORDER BY w.place;
