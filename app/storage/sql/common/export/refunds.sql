-- Refunds that stand of purchases that stand, a row for each line (one without goods where none were named).
-- :ids text (JSON list of members or NULL: everybody's, and those of nobody)
SELECT r.id, r.ref, r.occurred_at, m.code, m.mobile, r.amount, r.reason,
       l.line_no, ifnull(g.code, ''), ifnull(g.name, ''), ifnull(g.category, ''), ifnull(g.brand, ''),
       l.quantity, l.amount
FROM refund r
LEFT JOIN member m ON m.id = r.member_id
LEFT JOIN refund_line l ON l.refund_id = r.id
LEFT JOIN product g ON g.id = l.product_id
WHERE r.void_at IS NULL AND r.kind = 'refund'
  AND (:ids IS NULL OR r.member_id IN (SELECT value FROM json_each(:ids)))
  AND NOT EXISTS (SELECT 1 FROM refund_line gone JOIN purchase p ON p.id = gone.purchase_id
                  WHERE gone.refund_id = r.id AND p.void_at IS NOT NULL)
ORDER BY r.local_day, r.id, l.line_no
