-- Refunds that stand of purchases that stand, a row for each line (one without goods where none were named), with the
-- purchase and line it belongs to, and the kinds of money it was paid back by as a JSON list of [kind, amount].
-- :ids text (JSON list of members or NULL: everybody's, and those of nobody)
SELECT r.id, r.ref, r.occurred_at, m.code, m.mobile, r.amount, r.reason,
       l.line_no, coalesce(nullif(s.code, ''), g.code, ''), ifnull(g.name, ''),
       coalesce(nullif(s.category, ''), g.category, ''), ifnull(g.brand, ''),
       l.quantity, l.amount, ifnull(o.ref, ''), ifnull(l.purchase_id, 0), ifnull(l.purchase_line_no, 0),
       (SELECT json_group_array(json_array(x.kind, x.amount))
        FROM (SELECT kind, amount FROM refund_payment WHERE refund_id = r.id ORDER BY place) x)
FROM refund r
LEFT JOIN member m ON m.id = r.member_id
LEFT JOIN refund_line l ON l.refund_id = r.id
LEFT JOIN purchase o ON o.id = l.purchase_id
LEFT JOIN purchase_line s ON s.purchase_id = l.purchase_id AND s.line_no = l.purchase_line_no
LEFT JOIN product g ON g.id = coalesce(l.product_id, s.product_id)
WHERE r.void_at IS NULL AND r.kind = 'refund'
  AND (:ids IS NULL OR r.member_id IN (SELECT value FROM json_each(:ids)))
  AND NOT EXISTS (SELECT 1 FROM refund_line gone JOIN purchase p ON p.id = gone.purchase_id
                  WHERE gone.refund_id = r.id AND p.void_at IS NOT NULL)
ORDER BY r.local_day, r.id, l.line_no
