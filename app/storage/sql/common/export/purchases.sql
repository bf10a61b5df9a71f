-- Purchases that stand, a row for each line (one without goods for a purchase of an amount alone), in the order of
-- their days.
-- :ids text (JSON list of members or NULL: everybody's, and those of nobody)
SELECT p.id, p.ref, p.occurred_at, m.code, m.mobile, p.gross, p.discount, p.payment, p.note, ifnull(n.fields, '[]'),
       l.line_no, coalesce(nullif(l.code, ''), g.code, ''), ifnull(g.name, ''),
       coalesce(nullif(l.category, ''), g.category, ''), ifnull(g.brand, ''),
       l.quantity, l.price, l.discount, l.net, l.cost
FROM purchase p
LEFT JOIN member m ON m.id = p.member_id
LEFT JOIN purchase_note n ON n.purchase_id = p.id
LEFT JOIN purchase_line l ON l.purchase_id = p.id
LEFT JOIN product g ON g.id = l.product_id
WHERE p.void_at IS NULL AND (:ids IS NULL OR p.member_id IN (SELECT value FROM json_each(:ids)))
ORDER BY p.local_day, p.id, l.line_no
