-- What a claw-back wrote off is met by an entry.
-- :entry_id entry, :clawback_id entry, :points points
INSERT INTO write_off_met (entry_id, clawback_id, points) VALUES (:entry_id, :clawback_id, :points);
