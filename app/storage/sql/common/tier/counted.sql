-- The same for all members, with the member in front.
-- :first day
SELECT p.member_id, p.local_day, p.gross - p.discount - p.refunded, coalesce(q.points, p.earned_points),
       CASE WHEN p.refunded > 0 AND p.refunded = p.gross - p.discount THEN 0 ELSE 1 END
FROM purchase p LEFT JOIN qualification q ON q.purchase_id = p.id
WHERE p.local_day >= :first AND p.void_at IS NULL AND p.member_id IS NOT NULL
UNION ALL
SELECT f.member_id, f.local_day, -l.amount, 0, 0 FROM refund f JOIN refund_line l ON l.refund_id = f.id
WHERE f.local_day >= :first AND f.void_at IS NULL AND f.kind = 'refund' AND l.purchase_id IS NULL
  AND f.member_id IS NOT NULL;
