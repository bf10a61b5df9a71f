-- The entries a purchase caused.
-- :purchase_id purchase
SELECT id, kind, points, explain FROM ledger_entry WHERE purchase_id = :purchase_id ORDER BY id;
