-- I15: More uses of the codes of a batch, or of a discount by itself, than all of them together may have.
SELECT 'coupon_batch:' || b.id, 'at most ' || json_extract(b.rule, '$.in_all') || ' uses, ' || count(*) || ' stand'
FROM coupon_batch b JOIN voucher_use u ON u.batch_id = b.id AND u.returned_refund_id IS NULL
GROUP BY b.id HAVING json_extract(b.rule, '$.in_all') < count(*);
