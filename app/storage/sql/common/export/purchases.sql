-- Purchases that stand, a row for each line (one without goods for a purchase of an amount alone), in the order of
-- their days. Means of payment are JSON lists of [kind, amount]: the kinds of money of a split payment, then what gift
-- cards and credit paid.
-- :ids text (JSON list of members or NULL: everybody's, and those of nobody)
SELECT p.id, p.ref, p.occurred_at, m.code, m.mobile, p.gross, p.discount, p.payment, p.note, ifnull(n.fields, '[]'),
       l.line_no, coalesce(nullif(l.code, ''), g.code, ''), ifnull(g.name, ''),
       coalesce(nullif(l.category, ''), g.category, ''), ifnull(g.brand, ''),
       l.quantity, l.price, l.discount, l.net, l.cost,
       (SELECT json_group_array(json_array(x.kind, x.amount))
        FROM (SELECT kind, amount FROM purchase_payment WHERE purchase_id = p.id ORDER BY place) x),
       (SELECT json_group_array(json_array(y.kind, y.amount))
        FROM (SELECT a.kind, -e.amount AS amount FROM stored_entry e JOIN stored_account a ON a.id = e.account_id
              WHERE e.purchase_id = p.id AND e.kind = 'pay' ORDER BY e.id) y),
       p.redeemed_amount
FROM purchase p
LEFT JOIN member m ON m.id = p.member_id
LEFT JOIN purchase_note n ON n.purchase_id = p.id
LEFT JOIN purchase_line l ON l.purchase_id = p.id
LEFT JOIN product g ON g.id = l.product_id
WHERE p.void_at IS NULL AND (:ids IS NULL OR p.member_id IN (SELECT value FROM json_each(:ids)))
ORDER BY p.local_day, p.id, l.line_no
