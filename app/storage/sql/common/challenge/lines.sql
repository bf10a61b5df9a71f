-- The lines of those purchases, with what came back of them; the quantity is NULL where goods came back by value.
-- :member_id member, :first day
SELECT l.purchase_id, coalesce(d.code, l.code), coalesce(d.category, l.category), l.quantity, l.net,
       coalesce(b.amount, 0), CASE WHEN b.amount IS NULL THEN 0 WHEN b.unknown = 0 THEN b.quantity END
FROM purchase p JOIN purchase_line l ON l.purchase_id = p.id LEFT JOIN product d ON d.id = l.product_id
LEFT JOIN (SELECT r.purchase_id, r.purchase_line_no, sum(r.amount) AS amount, sum(r.quantity) AS quantity,
                  count(*) - count(r.quantity) AS unknown
           FROM refund f JOIN refund_line r ON r.refund_id = f.id
           WHERE f.member_id = :member_id AND f.void_at IS NULL AND f.kind = 'refund'
           GROUP BY r.purchase_id, r.purchase_line_no) b
       ON b.purchase_id = l.purchase_id AND b.purchase_line_no = l.line_no
WHERE p.member_id = :member_id AND p.local_day >= :first AND p.void_at IS NULL AND p.refunded < p.gross - p.discount
ORDER BY p.occurred_at, p.id, l.line_no;
