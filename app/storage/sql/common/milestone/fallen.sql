-- Bonuses whose purchases no longer reach the points, for goods came back.
SELECT g.id, g.member_id, g.entry_id, b.points
FROM milestone_given g
JOIN ledger_entry b ON b.id = g.entry_id
WHERE g.taken_day IS NULL
  AND g.reach > (SELECT coalesce(sum(e.points - CASE e.kind WHEN 'clawback'
                                              THEN coalesce(json_extract(e.explain, '$.written_off'), 0) ELSE 0 END), 0)
                 FROM purchase p
                 JOIN ledger_entry e ON e.purchase_id = p.id AND e.kind IN ('earn', 'clawback')
                 JOIN account a ON a.id = e.account_id AND a.currency = 'points'
                 WHERE p.member_id = g.member_id AND p.local_day BETWEEN g.first_day AND g.last_day)
ORDER BY g.id
