-- The codes of a batch in the order they were made; nobody types the one of a discount that applies by itself.
-- :batch_id batch
SELECT v.id, v.batch_id, v.code, b.rule, v.member_id, v.until_day, v.void_at IS NOT NULL,
       (SELECT count(*) FROM voucher_use u WHERE u.voucher_id = v.id AND u.returned_refund_id IS NULL),
       0, 0, coalesce(m.name, '')
FROM voucher v JOIN coupon_batch b ON b.id = v.batch_id LEFT JOIN member m ON m.id = v.member_id
WHERE v.batch_id = :batch_id AND b.automatic = 0 ORDER BY v.id;
