-- The discounts that apply by themselves and are not ended, with how often all and one member have used them.
-- :member_id member or null
SELECT v.id, v.batch_id, v.code, b.rule, v.member_id, v.until_day, 0,
       (SELECT count(*) FROM voucher_use u WHERE u.voucher_id = v.id AND u.returned_refund_id IS NULL),
       (SELECT count(*) FROM voucher_use u WHERE u.batch_id = v.batch_id AND u.returned_refund_id IS NULL),
       (SELECT count(*) FROM voucher_use u WHERE u.batch_id = v.batch_id AND u.member_id = :member_id
            AND u.returned_refund_id IS NULL)
FROM coupon_batch b JOIN voucher v ON v.batch_id = b.id
WHERE b.automatic = 1 AND v.void_at IS NULL ORDER BY b.id;
