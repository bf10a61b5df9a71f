-- Codes a purchase gave that nobody took back, and whether they can still be used.
-- :purchase_id
SELECT n.id, n.rule_id, n.member_id, n.programme_version_id, n.worth, v.code,
       v.void_at IS NULL AND NOT EXISTS (SELECT 1 FROM voucher_use u
                                         WHERE u.voucher_id = v.id AND u.returned_refund_id IS NULL),
       n.goods
FROM next_visit n
JOIN voucher v ON v.id = n.voucher_id
WHERE n.purchase_id = :purchase_id AND n.taken_at IS NULL
ORDER BY n.id
