-- The codes that a refund of the whole purchase gave back. What else was used is not counted: 0.
-- :purchase_id purchase, :refund_id refund
SELECT v.id, v.batch_id, v.code, b.rule, v.member_id,
       coalesce((SELECT max(a.again_until) FROM voucher_use a WHERE a.voucher_id = v.id), v.until_day),
       v.void_at IS NOT NULL,
       (SELECT count(*) FROM voucher_use o WHERE o.voucher_id = v.id AND o.returned_refund_id IS NULL), 0, 0
FROM voucher_use u JOIN voucher v ON v.id = u.voucher_id JOIN coupon_batch b ON b.id = v.batch_id
WHERE u.purchase_id = :purchase_id AND u.returned_refund_id = :refund_id ORDER BY u.id;
