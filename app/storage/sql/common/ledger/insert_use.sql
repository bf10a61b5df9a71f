-- How an entry changed a lot.
-- :entry_id entry, :lot_id lot, :kind text, :points points
INSERT INTO lot_use (entry_id, lot_id, kind, points) VALUES (:entry_id, :lot_id, :kind, :points);
