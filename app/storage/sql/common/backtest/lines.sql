-- Their lines in the same order, with value and quantity that came back of each.
-- :last day
SELECT l.purchase_id, l.quantity, l.price, l.net, r.code, r.category, r.brand,
       CASE WHEN p.refunded = 0 THEN 0 ELSE
           (SELECT coalesce(sum(b.amount), 0) FROM refund_line b JOIN refund f ON f.id = b.refund_id
             WHERE b.purchase_id = p.id AND b.purchase_line_no = l.line_no AND f.void_at IS NULL) END,
       CASE WHEN p.refunded = 0 THEN 0 ELSE
           (SELECT coalesce(sum(b.quantity), 0) FROM refund_line b JOIN refund f ON f.id = b.refund_id
             WHERE b.purchase_id = p.id AND b.purchase_line_no = l.line_no AND f.void_at IS NULL) END
  FROM purchase p JOIN purchase_line l ON l.purchase_id = p.id LEFT JOIN product r ON r.id = l.product_id
 WHERE p.local_day <= :last AND p.member_id IS NOT NULL AND p.void_at IS NULL
 ORDER BY p.local_day, p.occurred_at, p.id, l.line_no;
