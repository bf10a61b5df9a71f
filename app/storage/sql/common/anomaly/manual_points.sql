-- Days on which one person moved many points by hand; the reasons are the evidence.
-- :first_day day, :last_day day, :threshold int
SELECT e.local_day, e.staff_id, coalesce(s.name, ''),
       CASE WHEN min(a.member_id) = max(a.member_id) THEN min(a.member_id) END,
       CASE WHEN min(a.member_id) = max(a.member_id) THEN min(m.name) ELSE '' END,
       count(*), sum(abs(e.points)), group_concat(e.reason, ', ')
FROM ledger_entry e JOIN account a ON a.id = e.account_id JOIN member m ON m.id = a.member_id
LEFT JOIN staff s ON s.id = e.staff_id
WHERE e.kind = 'adjust' AND e.local_day BETWEEN :first_day AND :last_day AND e.batch_id IS NULL
GROUP BY e.local_day, e.staff_id HAVING sum(abs(e.points)) >= :threshold ORDER BY e.local_day DESC;
