-- :entry_id :lot_id :points INTEGER  :kind TEXT
INSERT INTO lot_use (entry_id, lot_id, kind, points) VALUES (:entry_id, :lot_id, :kind, :points)
