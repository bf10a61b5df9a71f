-- An entry of the ledger belongs to a line of the book.
-- :entry_id entry, :move_id move
INSERT INTO partner_posting (entry_id, move_id) VALUES (:entry_id, :move_id);
