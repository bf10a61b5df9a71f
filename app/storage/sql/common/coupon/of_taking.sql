-- The code that a reward gave.
-- :taking_id taking
SELECT v.id, v.batch_id, v.code, b.rule, v.member_id,
       coalesce((SELECT max(a.again_until) FROM voucher_use a WHERE a.voucher_id = v.id), v.until_day), v.void_at IS NOT NULL,
       (SELECT count(*) FROM voucher_use u WHERE u.voucher_id = v.id AND u.returned_refund_id IS NULL), 0, 0
FROM voucher v JOIN coupon_batch b ON b.id = v.batch_id WHERE v.taking_id = :taking_id;
