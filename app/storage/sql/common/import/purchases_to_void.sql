-- Purchases of a batch that cannot simply go: they gave points, or later refunds belong to them, or they were given to
-- a member afterwards (recorded anew as the counter does it, with all that follows from it).
SELECT p.id, EXISTS (SELECT 1 FROM ledger_entry e WHERE e.purchase_id = p.id)
          OR EXISTS (SELECT 1 FROM purchase_attachment a WHERE a.purchase_id = p.id OR a.restored_id = p.id)
FROM purchase p
WHERE p.batch_id = :batch_id AND p.void_at IS NULL
  AND (EXISTS (SELECT 1 FROM ledger_entry e WHERE e.purchase_id = p.id)
       OR EXISTS (SELECT 1 FROM purchase_attachment a WHERE a.purchase_id = p.id OR a.restored_id = p.id)
       OR EXISTS (SELECT 1 FROM referral f WHERE f.purchase_id = p.id)
       OR EXISTS (SELECT 1 FROM refund_line l JOIN refund r ON r.id = l.refund_id
                  WHERE l.purchase_id = p.id AND r.batch_id IS NOT :batch_id))
ORDER BY p.id
