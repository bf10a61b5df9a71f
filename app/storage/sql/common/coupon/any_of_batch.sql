-- The first code of a batch that is not void, else the first one, as if nobody had used it and it were nobody's own;
-- with how often all and one member have used the batch.
-- :batch_id batch, :member_id member or null
SELECT v.id, v.batch_id, v.code, b.rule, NULL, NULL, v.void_at IS NOT NULL, 0,
       (SELECT count(*) FROM voucher_use u WHERE u.batch_id = v.batch_id AND u.returned_refund_id IS NULL),
       (SELECT count(*) FROM voucher_use u WHERE u.batch_id = v.batch_id AND u.member_id = :member_id
            AND u.returned_refund_id IS NULL)
FROM voucher v JOIN coupon_batch b ON b.id = v.batch_id
WHERE v.batch_id = :batch_id AND b.automatic = 0 ORDER BY v.void_at IS NOT NULL, v.id LIMIT 1;
