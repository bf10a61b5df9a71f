-- :draw_id draw, :place int, :member_id member
INSERT INTO draw_winner (draw_id, place, member_id) VALUES (:draw_id, :place, :member_id);
