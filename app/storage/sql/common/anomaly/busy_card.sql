-- Members with many purchases in a day; the person who recorded most of them is not asked for.
-- :first_day day, :last_day day, :threshold int
SELECT p.local_day, CASE WHEN min(p.staff_id) IS max(p.staff_id) THEN min(p.staff_id) END,
       CASE WHEN min(p.staff_id) IS max(p.staff_id) THEN coalesce(min(s.name), '') ELSE '' END,
       p.member_id, m.name, count(*), sum(p.earned_points), group_concat(p.ref, ', ')
FROM purchase p JOIN member m ON m.id = p.member_id LEFT JOIN staff s ON s.id = p.staff_id
WHERE p.local_day BETWEEN :first_day AND :last_day AND p.void_at IS NULL AND p.batch_id IS NULL
GROUP BY p.local_day, p.member_id HAVING count(*) >= :threshold ORDER BY p.local_day DESC;
