-- Days on which one person moved many points by hand, one by one or for many members at once, with activities that the
-- programme does not limit; the reasons are the evidence. What imports moved, and what was written off because a member
-- was erased, nobody moved by hand.
-- :first_day day, :last_day day, :threshold int
SELECT d.day, d.staff_id, coalesce(s.name, ''),
       CASE WHEN min(d.lowest) = max(d.highest) THEN min(d.lowest) END,
       CASE WHEN min(d.lowest) = max(d.highest) THEN min(m.name) ELSE '' END,
       sum(d.moves), sum(d.points), group_concat(d.reason, ', ')
FROM (
    SELECT e.local_day AS day, e.staff_id, min(a.member_id) AS lowest, max(a.member_id) AS highest, count(*) AS moves,
           sum(abs(e.points)) AS points, min(e.reason) AS reason
    FROM ledger_entry e JOIN account a ON a.id = e.account_id LEFT JOIN batch b ON b.id = e.batch_id
    WHERE e.kind = 'adjust' AND e.local_day BETWEEN :first_day AND :last_day AND (b.id IS NULL OR b.kind = 'adjust')
      AND json_extract(e.explain, '$.erased') IS NULL
    GROUP BY e.local_day, e.staff_id, CASE WHEN e.batch_id IS NULL THEN e.id ELSE -e.batch_id END
    UNION ALL
    SELECT x.day, x.staff_id, x.member_id, x.member_id, 1, x.points, coalesce(nullif(x.name, ''), x.kind)
    FROM activity_confirmed x
    WHERE x.day BETWEEN :first_day AND :last_day AND x.period IS NULL AND x.undone_at IS NULL
) d
JOIN member m ON m.id = d.lowest LEFT JOIN staff s ON s.id = d.staff_id
GROUP BY d.day, d.staff_id HAVING sum(d.points) >= :threshold ORDER BY d.day DESC;
