-- The lines of a purchase: product (0: none), and what of them has not come back.
-- :purchase_id purchase
SELECT l.line_no, ifnull(l.product_id, 0),
       l.quantity - coalesce(sum(rl.quantity) FILTER (WHERE r.id IS NOT NULL), 0),
       l.net - coalesce(sum(rl.amount) FILTER (WHERE r.id IS NOT NULL), 0)
FROM purchase_line l
LEFT JOIN refund_line rl ON rl.purchase_id = l.purchase_id AND rl.purchase_line_no = l.line_no
LEFT JOIN refund r ON r.id = rl.refund_id AND r.void_at IS NULL
WHERE l.purchase_id = :purchase_id
GROUP BY l.line_no
ORDER BY l.line_no
