-- A code with its rule and how often it, its batch and one member have used it.
-- :code text, :member_id member or null
SELECT v.id, v.batch_id, v.code, b.rule, v.member_id,
       coalesce((SELECT max(a.again_until) FROM voucher_use a WHERE a.voucher_id = v.id), v.until_day), v.void_at IS NOT NULL,
       (SELECT count(*) FROM voucher_use u WHERE u.voucher_id = v.id AND u.returned_refund_id IS NULL),
       (SELECT count(*) FROM voucher_use u WHERE u.batch_id = v.batch_id AND u.returned_refund_id IS NULL),
       (SELECT count(*) FROM voucher_use u WHERE u.batch_id = v.batch_id AND u.member_id = :member_id
            AND u.returned_refund_id IS NULL)
FROM voucher v JOIN coupon_batch b ON b.id = v.batch_id WHERE v.code = :code;
