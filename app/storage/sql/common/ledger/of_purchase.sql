-- The entries a purchase caused, without claw-backs that were given back when an import was undone.
-- :purchase_id purchase
SELECT e.id, e.kind, e.points, e.explain FROM ledger_entry e
WHERE e.purchase_id = :purchase_id
  AND NOT (e.kind = 'clawback' AND EXISTS (
      SELECT 1 FROM ledger_entry r WHERE r.purchase_id = e.purchase_id AND r.reverses_entry_id = e.id))
ORDER BY e.id;
