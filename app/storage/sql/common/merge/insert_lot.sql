-- A lot goes on as another.
-- :kind text, :from_lot int, :to_lot int, :merge_id int, :back bool, :points points
INSERT INTO member_merge_lot (kind, from_lot, to_lot, merge_id, back, points)
VALUES (:kind, :from_lot, :to_lot, :merge_id, :back, :points);
