-- What an entry took from or gave back to a lot.
-- :entry_id entry, :lot_id lot, :kind text, :amount money
INSERT INTO stored_use (entry_id, lot_id, kind, amount) VALUES (:entry_id, :lot_id, :kind, :amount);
