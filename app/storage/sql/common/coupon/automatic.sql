-- The discounts that apply by themselves and are not ended, with how often one member has used them, and all where
-- that is limited: uses of the others grow for years.
-- :member_id member or null
SELECT v.id, v.batch_id, v.code, b.rule, v.member_id, v.until_day, 0, 0,
       CASE WHEN json_extract(b.rule, '$.in_all') IS NULL THEN 0
            ELSE (SELECT count(*) FROM voucher_use u WHERE u.batch_id = v.batch_id AND u.returned_refund_id IS NULL) END,
       (SELECT count(*) FROM voucher_use u WHERE u.batch_id = v.batch_id AND u.member_id = :member_id
            AND u.returned_refund_id IS NULL)
FROM coupon_batch b JOIN voucher v ON v.batch_id = b.id
WHERE b.automatic = 1 AND v.void_at IS NULL ORDER BY b.id;
