-- The entries of the ledger that a line stands for.
-- :move_id move
SELECT p.entry_id, e.points FROM partner_posting p JOIN ledger_entry e ON e.id = p.entry_id
WHERE p.move_id = :move_id ORDER BY p.entry_id;
