-- I8: Codes for the next visit that can be used though the purchase that gave them is void or came back as a whole,
-- or that were asked for though nobody used them.
SELECT 'voucher:' || v.code, 'given by purchase ' || p.id || ', which came back'
FROM next_visit n
JOIN purchase p ON p.id = n.purchase_id
JOIN voucher v ON v.id = n.voucher_id
WHERE n.taken_at IS NULL AND v.void_at IS NULL
  AND (p.void_at IS NOT NULL OR (p.refunded > 0 AND p.refunded = p.gross - p.discount))
  AND NOT EXISTS (SELECT 1 FROM voucher_use u WHERE u.voucher_id = v.id AND u.returned_refund_id IS NULL)
UNION ALL
SELECT 'voucher:' || v.code, 'is taken back but can be used'
FROM next_visit n JOIN voucher v ON v.id = n.voucher_id
WHERE n.taken_at IS NOT NULL AND v.void_at IS NULL
UNION ALL
SELECT 'voucher:' || v.code, sum(c.amount) || ' asked for it, uses took off ' || coalesce(u.amount, 0)
FROM next_visit_claim c
JOIN next_visit n ON n.id = c.next_visit_id
JOIN voucher v ON v.id = n.voucher_id
LEFT JOIN voucher_use u ON u.voucher_id = v.id AND u.returned_refund_id IS NULL
WHERE c.back_at IS NULL
GROUP BY v.code, u.amount HAVING sum(c.amount) > coalesce(u.amount, 0);
