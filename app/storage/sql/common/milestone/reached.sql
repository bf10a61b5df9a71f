-- Who earned so many points by purchases of some days, less what returns took or wrote off; days that gave a bonus before
-- are left out, unless all of it was taken again. The first day that counted for each.
-- :first :last days, :reach points
SELECT member_id, max(:first, coalesce(since, 0) + 1) FROM (
    SELECT p.member_id AS member_id, sum(e.points - CASE e.kind WHEN 'clawback' THEN coalesce(json_extract(e.explain, '$.written_off'), 0) ELSE 0 END)
               AS points, (
               SELECT max(g.last_day) FROM milestone_given g
               WHERE g.member_id = p.member_id AND (g.taken_day IS NULL OR g.kept > 0)) AS since
    FROM purchase p
    JOIN ledger_entry e ON e.purchase_id = p.id AND e.kind IN ('earn', 'clawback')
    JOIN account a ON a.id = e.account_id AND a.currency = 'points'
    WHERE p.local_day BETWEEN :first AND :last
      AND p.local_day > coalesce((SELECT max(g.last_day) FROM milestone_given g
                                  WHERE g.member_id = p.member_id AND (g.taken_day IS NULL OR g.kept > 0)), 0)
    GROUP BY p.member_id
) earned
WHERE points >= :reach
ORDER BY member_id
