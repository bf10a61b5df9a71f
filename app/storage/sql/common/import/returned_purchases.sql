-- Purchases that were in the shop before and of which returns of a batch took something.
SELECT DISTINCT p.id FROM refund r JOIN refund_line l ON l.refund_id = r.id JOIN purchase p ON p.id = l.purchase_id
WHERE r.batch_id = :batch_id AND r.void_at IS NULL AND p.batch_id IS NOT :batch_id
