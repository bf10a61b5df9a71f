-- What each of the staff gave each member on a day: purchases, points by hand and for activities, credit by hand; with
-- their names and numbers. A member's numbers: their own, those of members who were made one with them, and whatever
-- stands in own fields (a line each).
-- :first_day day, :last_day day
SELECT d.day, d.staff_id, s.name, d.member_id, m.name, count(*), sum(d.points), group_concat(d.ref, ', '),
       s.mobile, m.given_name, m.family_name,
       CASE WHEN s.mobile = '' THEN ''
            ELSE coalesce(m.mobile, '')
                 || coalesce((SELECT char(10) || group_concat(o.mobile, char(10)) FROM member o
                              WHERE o.merged_into = m.id AND o.mobile IS NOT NULL), '')
                 || coalesce((SELECT char(10) || group_concat(v.text, char(10)) FROM member_value v
                              WHERE v.member_id = m.id), '') END
FROM (
    SELECT p.local_day AS day, p.staff_id, p.member_id, p.earned_points AS points, p.ref
    FROM purchase p
    WHERE p.local_day BETWEEN :first_day AND :last_day AND p.void_at IS NULL AND p.batch_id IS NULL
    UNION ALL
    SELECT e.local_day, e.staff_id, a.member_id, e.points, e.reason
    FROM ledger_entry e JOIN account a ON a.id = e.account_id LEFT JOIN batch b ON b.id = e.batch_id
    WHERE e.kind = 'adjust' AND e.points > 0 AND e.reason <> '' AND e.local_day BETWEEN :first_day AND :last_day
      AND (b.id IS NULL OR b.kind = 'adjust')
    UNION ALL
    SELECT x.day, x.staff_id, x.member_id, x.points, coalesce(nullif(x.name, ''), x.kind)
    FROM activity_confirmed x
    WHERE x.day BETWEEN :first_day AND :last_day AND x.undone_at IS NULL
    UNION ALL
    SELECT c.local_day, c.staff_id, t.member_id, 0, c.reason
    FROM stored_entry c JOIN stored_account t ON t.id = c.account_id
    WHERE c.kind = 'adjust' AND c.amount > 0 AND c.reason <> '' AND c.local_day BETWEEN :first_day AND :last_day
) d
JOIN staff s ON s.id = d.staff_id JOIN member m ON m.id = d.member_id
GROUP BY d.day, d.staff_id, d.member_id ORDER BY d.day DESC;
