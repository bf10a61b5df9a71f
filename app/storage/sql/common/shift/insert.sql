-- A shift begins.
-- :staff_id staff or null, :at instant, :cash money
INSERT INTO shift (staff_id, opened_at, opening_cash) VALUES (:staff_id, :at, :cash) RETURNING id;
