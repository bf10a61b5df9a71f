-- Days on which one person gave much credit by hand; the reasons are the evidence. What an erased member's credit was
-- written off with nobody gave.
-- :first_day day, :last_day day, :threshold int
SELECT e.local_day, e.staff_id, coalesce(s.name, ''),
       CASE WHEN min(a.member_id) = max(a.member_id) THEN min(a.member_id) END,
       CASE WHEN min(a.member_id) = max(a.member_id) THEN min(m.name) ELSE '' END,
       count(*), sum(e.amount), group_concat(e.reason, ', ')
FROM stored_entry e JOIN stored_account a ON a.id = e.account_id JOIN member m ON m.id = a.member_id
LEFT JOIN staff s ON s.id = e.staff_id
WHERE e.kind = 'adjust' AND e.amount > 0 AND e.reason <> '' AND e.local_day BETWEEN :first_day AND :last_day
GROUP BY e.local_day, e.staff_id HAVING sum(e.amount) >= :threshold ORDER BY e.local_day DESC;
