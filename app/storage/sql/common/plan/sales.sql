-- Every membership with its plan, its member and what it gave so far: discounts on goods that were kept, and
-- points (as far as the purchase's own were kept).
SELECT s.id, s.plan_id, s.member_id, m.name, m.mobile, s.paid, s.sold_day, s.first_day, s.last_day, s.refunded,
       s.ended_day, s.reason,
       coalesce((SELECT sum(CASE WHEN u.void_at IS NOT NULL THEN 0
                                 WHEN u.refunded = 0 THEN b.amount
                                 ELSE b.amount - b.amount * u.refunded / (u.gross - u.discount) END)
                 FROM purchase_benefit b JOIN purchase u ON u.id = b.purchase_id
                 WHERE b.source = 'plan:' || s.id), 0),
       coalesce((SELECT sum(CASE WHEN u.void_at IS NOT NULL THEN 0
                                 WHEN u.gross = u.discount THEN b.points
                                 ELSE b.points * (u.gross - u.discount - u.refunded) / (u.gross - u.discount) END)
                 FROM purchase_benefit b JOIN purchase u ON u.id = b.purchase_id
                 WHERE b.source = 'plan:' || s.id), 0),
       (SELECT count(*) FROM purchase_benefit b JOIN purchase u ON u.id = b.purchase_id
        WHERE b.source = 'plan:' || s.id AND u.void_at IS NULL)
FROM membership s JOIN member m ON m.id = s.member_id
ORDER BY s.last_day, s.id;
