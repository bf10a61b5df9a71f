-- Codes a purchase gave that nobody took back, whether they can still be used, what a use took off, and what of it
-- was asked for since.
-- :purchase_id
SELECT n.id, n.rule_id, n.member_id, n.programme_version_id, n.worth, v.code,
       v.void_at IS NULL AND u.id IS NULL, coalesce(u.amount, 0),
       (SELECT coalesce(sum(c.amount), 0) FROM next_visit_claim c WHERE c.next_visit_id = n.id AND c.back_at IS NULL),
       n.goods
FROM next_visit n
JOIN voucher v ON v.id = n.voucher_id
LEFT JOIN voucher_use u ON u.voucher_id = v.id AND u.returned_refund_id IS NULL
WHERE n.purchase_id = :purchase_id AND n.taken_at IS NULL
ORDER BY n.id
