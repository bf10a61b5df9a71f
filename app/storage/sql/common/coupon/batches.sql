-- Every batch with how many codes it has, how many uses, what they took off and what these bills came to; newest first.
SELECT b.id, b.rule, b.created_at, coalesce(s.name, ''),
       (SELECT count(*) FROM voucher v WHERE v.batch_id = b.id),
       (SELECT count(*) FROM voucher v WHERE v.batch_id = b.id AND v.void_at IS NOT NULL),
       (SELECT count(*) FROM voucher_use u WHERE u.batch_id = b.id AND u.returned_refund_id IS NULL),
       (SELECT coalesce(sum(u.amount), 0) FROM voucher_use u WHERE u.batch_id = b.id AND u.returned_refund_id IS NULL),
       (SELECT coalesce(sum(p.gross - p.discount), 0) FROM voucher_use u JOIN purchase p ON p.id = u.purchase_id
            WHERE u.batch_id = b.id AND u.returned_refund_id IS NULL)
FROM coupon_batch b LEFT JOIN staff s ON s.id = b.staff_id
WHERE NOT EXISTS (SELECT 1 FROM voucher v WHERE v.batch_id = b.id AND v.taking_id IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM voucher v JOIN next_visit n ON n.voucher_id = v.id WHERE v.batch_id = b.id) ORDER BY b.id DESC;
