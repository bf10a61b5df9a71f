-- The same for all members, with the member in front.
-- :first day
SELECT p.member_id, p.local_day, p.gross - p.discount - p.refunded, coalesce(q.points, p.earned_points), 1
FROM member m
JOIN purchase p ON p.id = (SELECT f.id FROM purchase f
                           WHERE f.member_id = m.id AND f.local_day >= :first AND f.void_at IS NULL
                             AND f.gross - f.discount - f.refunded > 0
                           ORDER BY f.local_day, f.occurred_at, f.id LIMIT 1)
LEFT JOIN qualification q ON q.purchase_id = p.id;
