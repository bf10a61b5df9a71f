-- Purchases of the counter with their moment.
-- :first_day day, :last_day day
SELECT p.local_day, p.staff_id, coalesce(s.name, ''), p.member_id, coalesce(m.name, ''), 1, p.earned_points, p.ref,
       p.occurred_at
FROM purchase p LEFT JOIN staff s ON s.id = p.staff_id LEFT JOIN member m ON m.id = p.member_id
WHERE p.local_day BETWEEN :first_day AND :last_day AND p.void_at IS NULL AND p.batch_id IS NULL AND p.source = 'counter'
ORDER BY p.id DESC;
