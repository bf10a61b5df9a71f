-- What each purchase and each return without a purchase counts for a member's tier since a day.
-- :member_id member, :first day
SELECT p.local_day, p.gross - p.discount - p.refunded, coalesce(q.points, p.earned_points),
       CASE WHEN p.refunded > 0 AND p.refunded = p.gross - p.discount THEN 0 ELSE 1 END
FROM purchase p LEFT JOIN qualification q ON q.purchase_id = p.id
WHERE p.member_id = :member_id AND p.local_day >= :first AND p.void_at IS NULL
UNION ALL
SELECT f.local_day, -l.amount, 0, 0 FROM refund f JOIN refund_line l ON l.refund_id = f.id
WHERE f.member_id = :member_id AND f.local_day >= :first AND f.void_at IS NULL AND f.kind = 'refund'
  AND l.purchase_id IS NULL;
