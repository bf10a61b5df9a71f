-- The purchases of a batch that nothing else refers to, with their lines.
DELETE FROM purchase
WHERE batch_id = :batch_id
  AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.purchase_id = purchase.id)
  AND NOT EXISTS (SELECT 1 FROM refund_line l WHERE l.purchase_id = purchase.id)
  AND NOT EXISTS (SELECT 1 FROM referral f WHERE f.purchase_id = purchase.id)
