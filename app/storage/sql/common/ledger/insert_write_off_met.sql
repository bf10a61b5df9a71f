-- A write-off of a purchase's points is met by an entry.
-- :entry_id entry, :purchase_id purchase, :points points
INSERT INTO write_off_met (entry_id, purchase_id, points) VALUES (:entry_id, :purchase_id, :points);
