-- What a member may still bring back of a product, from imported purchases, and whether the purchase
-- gave points.
SELECT p.id, l.line_no, p.occurred_at, p.gross - p.discount - p.refunded,
       l.quantity - coalesce(sum(rl.quantity) FILTER (WHERE r.id IS NOT NULL), 0),
       l.net - coalesce(sum(rl.amount) FILTER (WHERE r.id IS NOT NULL), 0),
       p.earned_points > 0
FROM purchase p
JOIN purchase_line l ON l.purchase_id = p.id AND l.product_id = :product_id
LEFT JOIN refund_line rl ON rl.purchase_id = p.id AND rl.purchase_line_no = l.line_no
LEFT JOIN refund r ON r.id = rl.refund_id AND r.void_at IS NULL
WHERE p.member_id = :member_id AND p.source = 'import' AND p.void_at IS NULL AND p.redeemed_points = 0
GROUP BY p.id, l.line_no
