-- I6: Gifts of stamp cards and the like are what the ledgers say, given and taken back; neither list nor ledger has
-- one that the other has not.
SELECT 'challenge_gift:' || g.id,
       'points ' || g.points || ', entry ' || coalesce(e.points, 0) || ', credit ' || g.credit || ', entry '
       || coalesce(s.amount, 0) || ', taken ' || g.taken || ', entry ' || coalesce(-b.points, 0)
FROM challenge_gift g LEFT JOIN ledger_entry e ON e.id = g.entry_id LEFT JOIN account a ON a.id = e.account_id
LEFT JOIN stored_entry s ON s.id = g.stored_entry_id LEFT JOIN stored_account t ON t.id = s.account_id
LEFT JOIN ledger_entry b ON b.id = g.back_entry_id
WHERE (g.points > 0 AND (e.id IS NULL OR e.kind <> 'bonus' OR e.points <> g.points 
       OR (a.member_id <> g.member_id AND NOT EXISTS (SELECT 1 FROM member_merge_row r WHERE r.kind = 'challenge_gift' AND r.row_id = g.id))))
   OR (g.credit > 0 AND (s.id IS NULL OR s.kind <> 'earn' OR s.amount <> g.credit 
       OR (t.member_id <> g.member_id AND NOT EXISTS (SELECT 1 FROM member_merge_row r WHERE r.kind = 'challenge_gift' AND r.row_id = g.id))))
   OR (g.points > 0 AND g.taken <> coalesce(-b.points, 0))
   OR (b.id IS NOT NULL AND b.kind <> 'clawback')
   OR g.paid > coalesce(json_extract(b.explain, '$.written_off'), 0)
UNION ALL
SELECT 'entry:' || e.id, e.points || ' points for a challenge gift that the list does not have'
FROM ledger_entry e
WHERE e.kind = 'bonus' AND json_extract(e.explain, '$.challenge_id') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM challenge_gift g WHERE g.entry_id = e.id)
UNION ALL
SELECT 'entry:' || e.id, -e.points || ' points taken of a challenge gift that stands'
FROM ledger_entry e
WHERE e.kind = 'clawback' AND json_extract(e.explain, '$.challenge_id') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM challenge_gift g WHERE g.back_entry_id = e.id)
UNION ALL
SELECT 'stored_entry:' || s.id, s.amount || ' of credit for a challenge gift that the list does not have'
FROM stored_entry s
WHERE s.kind = 'earn' AND json_extract(s.explain, '$.challenge_id') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM challenge_gift g WHERE g.stored_entry_id = s.id);
