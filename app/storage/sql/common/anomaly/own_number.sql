-- Purchases that somebody recorded for the member with their own number.
-- :first_day day, :last_day day
SELECT p.local_day, p.staff_id, s.name, p.member_id, m.name, count(*), sum(p.earned_points), group_concat(p.ref, ', ')
FROM purchase p JOIN staff s ON s.id = p.staff_id JOIN member m ON m.id = p.member_id
WHERE p.local_day BETWEEN :first_day AND :last_day AND p.void_at IS NULL AND p.batch_id IS NULL
  AND s.mobile <> '' AND m.mobile = s.mobile
GROUP BY p.local_day, p.staff_id, p.member_id ORDER BY p.local_day DESC;
