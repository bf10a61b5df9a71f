-- As counted_of_member, but of the first purchase alone of which something was paid and kept.
-- :member_id member, :first day
SELECT p.local_day, p.gross - p.discount - p.refunded, coalesce(q.points, p.earned_points), 1
FROM purchase p LEFT JOIN qualification q ON q.purchase_id = p.id
WHERE p.member_id = :member_id AND p.local_day >= :first AND p.void_at IS NULL
  AND p.gross - p.discount - p.refunded > 0
ORDER BY p.local_day, p.occurred_at, p.id LIMIT 1;
