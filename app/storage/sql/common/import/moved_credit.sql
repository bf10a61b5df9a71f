-- Whether returns of a batch gave back to gift cards, or took credit, for purchases that were in the shop before; or
-- gave back points and codes that paid for, or took codes that were given for, such a purchase of the counter.
SELECT EXISTS (
    SELECT 1 FROM refund r JOIN stored_entry e ON e.refund_id = r.id JOIN purchase p ON p.id = e.purchase_id
    WHERE r.batch_id = :batch_id AND r.void_at IS NULL AND p.batch_id IS NOT :batch_id)
OR EXISTS (
    SELECT 1 FROM refund r JOIN refund_line l ON l.refund_id = r.id JOIN purchase p ON p.id = l.purchase_id
    JOIN spend_basis b ON b.purchase_id = p.id JOIN spend_credit c ON c.member_id = b.member_id
     AND (c.purchase_id = b.purchase_id OR (c.purchase_id IS NULL AND b.local_day BETWEEN c.first_day AND c.last_day))
    WHERE r.batch_id = :batch_id AND r.void_at IS NULL AND p.batch_id IS NOT :batch_id AND c.missing > 0)
OR EXISTS (
    SELECT 1 FROM refund r JOIN refund_line l ON l.refund_id = r.id JOIN purchase p ON p.id = l.purchase_id
    WHERE r.batch_id = :batch_id AND r.void_at IS NULL AND p.batch_id IS NOT :batch_id AND p.source <> 'import'
      AND (p.redeemed_points > 0 OR EXISTS (SELECT 1 FROM voucher_use u WHERE u.purchase_id = p.id)
           OR EXISTS (SELECT 1 FROM next_visit v WHERE v.purchase_id = p.id)))
