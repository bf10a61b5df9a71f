-- I6: Confirmed activities and bonuses for points in a short time that are not what the ledger says.
SELECT 'activity:' || c.id, c.points || ' points, entry ' || e.points || ', taken back ' || coalesce(-u.points, 0)
FROM activity_confirmed c
JOIN ledger_entry e ON e.id = c.entry_id
JOIN account a ON a.id = e.account_id
LEFT JOIN ledger_entry u ON u.id = c.undo_entry_id
WHERE e.kind <> 'bonus' OR e.points <> c.points OR (a.member_id <> c.member_id AND NOT EXISTS (SELECT 1 FROM member_merge_row r WHERE r.kind = 'activity_confirmed' AND r.row_id = c.id))
   OR (u.id IS NOT NULL AND (u.kind <> 'clawback' OR (u.account_id <> e.account_id AND NOT EXISTS (SELECT 1 FROM member_merge_row r WHERE r.kind = 'activity_confirmed' AND r.row_id = c.id)) OR -u.points > c.points
                             OR c.undone_at IS NULL))
UNION ALL
SELECT 'milestone:' || g.id, 'entry ' || g.entry_id || ' of another member or kind'
FROM milestone_given g
JOIN ledger_entry e ON e.id = g.entry_id
JOIN account a ON a.id = e.account_id
WHERE e.kind <> 'bonus' OR (a.member_id <> g.member_id AND NOT EXISTS (SELECT 1 FROM member_merge_row r WHERE r.kind = 'milestone_given' AND r.row_id = g.id));
