-- Gives back to purchases what the refunds of a batch had taken from them.
UPDATE purchase SET refunded = refunded - (
    SELECT sum(l.amount) FROM refund_line l JOIN refund r ON r.id = l.refund_id
    WHERE r.batch_id = :batch_id AND r.void_at IS NULL AND l.purchase_id = purchase.id)
WHERE id IN (
    SELECT l.purchase_id FROM refund r JOIN refund_line l ON l.refund_id = r.id
    WHERE r.batch_id = :batch_id AND r.void_at IS NULL AND l.purchase_id IS NOT NULL)
