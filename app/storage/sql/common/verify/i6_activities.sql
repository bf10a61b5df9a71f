-- I6: Points for what staff confirm and for points in a short time are what the ledger says, given and taken again;
-- neither list nor ledger has one that the other has not.
SELECT 'activity:' || c.id, c.points || ' points, entry ' || coalesce(e.points, 0) || ', taken again '
       || coalesce(-u.points, 0) || ', kept ' || c.kept
FROM activity_confirmed c
LEFT JOIN ledger_entry e ON e.id = c.entry_id
LEFT JOIN account a ON a.id = e.account_id
LEFT JOIN ledger_entry u ON u.id = c.undo_entry_id
WHERE e.id IS NULL OR e.kind <> 'bonus' OR e.points <> c.points
   OR (a.member_id <> c.member_id AND NOT EXISTS (SELECT 1 FROM member_merge_row r WHERE r.kind = 'activity_confirmed' AND r.row_id = c.id))
   OR e.local_day <> c.day
   OR coalesce(json_extract(e.explain, '$.activity'), '') <> c.kind
   OR c.kept <> coalesce(json_extract(u.explain, '$.written_off'), 0)
   OR (c.undo_entry_id IS NOT NULL AND (u.id IS NULL OR u.kind <> 'clawback'
       OR (u.account_id <> e.account_id AND NOT EXISTS (SELECT 1 FROM member_merge_row r WHERE r.kind = 'activity_confirmed' AND r.row_id = c.id))
                                        OR -u.points + c.kept > c.points OR c.undone_at IS NULL))
UNION ALL
SELECT 'entry:' || e.id, e.points || ' points for an activity that the list does not have'
FROM ledger_entry e
WHERE e.kind = 'bonus' AND json_extract(e.explain, '$.activity') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM activity_confirmed c WHERE c.entry_id = e.id)
UNION ALL
SELECT 'entry:' || e.id, -e.points || ' points taken for an activity that nobody took back'
FROM ledger_entry e
WHERE e.kind = 'clawback' AND json_extract(e.explain, '$.activity') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM activity_confirmed c WHERE c.undo_entry_id = e.id)
UNION ALL
SELECT 'milestone:' || g.id, 'entry ' || g.entry_id || ' of another member or kind, or not taken as the ledger says'
FROM milestone_given g
LEFT JOIN ledger_entry e ON e.id = g.entry_id
LEFT JOIN account a ON a.id = e.account_id
LEFT JOIN ledger_entry u ON u.id = g.taken_entry_id
WHERE e.id IS NULL OR e.kind <> 'bonus'
   OR (a.member_id <> g.member_id AND NOT EXISTS (SELECT 1 FROM member_merge_row r WHERE r.kind = 'milestone_given' AND r.row_id = g.id))
   OR coalesce(json_extract(e.explain, '$.milestone'), 0) <> g.reach
   OR g.kept <> coalesce(json_extract(u.explain, '$.written_off'), 0)
   OR (g.taken_entry_id IS NOT NULL AND (u.id IS NULL OR u.kind <> 'clawback'
       OR (u.account_id <> e.account_id AND NOT EXISTS (SELECT 1 FROM member_merge_row r WHERE r.kind = 'milestone_given' AND r.row_id = g.id))
                                         OR -u.points + g.kept > e.points OR g.taken_day IS NULL))
UNION ALL
SELECT 'entry:' || e.id, e.points || ' points for a milestone that the list does not have'
FROM ledger_entry e
WHERE e.kind = 'bonus' AND json_extract(e.explain, '$.milestone') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM milestone_given g WHERE g.entry_id = e.id)
UNION ALL
SELECT 'entry:' || e.id, -e.points || ' points taken for a milestone that stands'
FROM ledger_entry e
WHERE e.kind = 'clawback' AND json_extract(e.explain, '$.milestone_id') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM milestone_given g WHERE g.taken_entry_id = e.id);
