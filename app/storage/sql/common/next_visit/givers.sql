-- Purchases whose codes a purchase had used and gave back with a refund.
-- :purchase_id purchase, :refund_id refund
SELECT DISTINCT n.purchase_id
FROM voucher_use u
JOIN next_visit n ON n.voucher_id = u.voucher_id AND n.taken_at IS NULL
WHERE u.purchase_id = :purchase_id AND u.returned_refund_id = :refund_id
ORDER BY n.purchase_id
