-- The codes that only one member may use, neither void nor past their own last day. What the others of the
-- batch were used for is not counted: 0.
-- :member_id member
-- :day       today
SELECT v.id, v.batch_id, v.code, b.rule, v.member_id,
       coalesce((SELECT max(a.again_until) FROM voucher_use a WHERE a.voucher_id = v.id), v.until_day), 0,
       (SELECT count(*) FROM voucher_use u WHERE u.voucher_id = v.id AND u.returned_refund_id IS NULL), 0, 0
FROM voucher v JOIN coupon_batch b ON b.id = v.batch_id
WHERE v.member_id = :member_id AND v.void_at IS NULL AND (v.until_day IS NULL OR v.until_day >= :day
       OR EXISTS (SELECT 1 FROM voucher_use a WHERE a.voucher_id = v.id AND a.again_until >= :day))
ORDER BY v.id DESC LIMIT 50;
