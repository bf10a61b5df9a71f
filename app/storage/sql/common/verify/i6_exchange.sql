-- I6: Exchanged points and their credit, given and given back, are what both ledgers say; neither list nor ledger
-- has one that the other has not.
SELECT 'exchange:' || x.id,
       x.points || ' points for ' || x.credit || ', spent ' || coalesce(-e.points, 0) || ', credit ' || coalesce(s.amount, 0)
FROM points_exchange x
LEFT JOIN ledger_entry e ON e.id = x.entry_id
LEFT JOIN account a ON a.id = e.account_id
LEFT JOIN stored_entry s ON s.id = x.stored_entry_id
LEFT JOIN stored_account t ON t.id = s.account_id
WHERE e.id IS NULL OR s.id IS NULL OR e.kind <> 'redeem' OR e.points <> -x.points OR e.local_day <> x.day
   OR s.kind <> 'earn' OR s.amount <> x.credit
   OR ((a.member_id <> x.member_id OR t.member_id <> x.member_id) AND NOT EXISTS (SELECT 1 FROM member_merge_row r WHERE r.kind = 'points_exchange' AND r.row_id = x.id))
UNION ALL
SELECT 'exchange:' || b.exchange_id,
       b.points || ' points back for ' || b.credit || ', entry ' || coalesce(e.points, 0) || ', credit '
       || coalesce(s.amount, 0)
FROM points_exchange_back b
LEFT JOIN points_exchange x ON x.id = b.exchange_id
LEFT JOIN ledger_entry e ON e.id = b.entry_id
LEFT JOIN stored_entry s ON s.id = b.stored_entry_id
WHERE x.id IS NULL OR e.id IS NULL OR s.id IS NULL OR e.kind <> 'redeem_reversal' OR e.points <> b.points
   OR coalesce(e.reverses_entry_id, 0) <> x.entry_id OR e.local_day <> b.day OR s.kind <> 'clawback'
   OR s.amount <> -b.credit OR coalesce(s.reverses_entry_id, 0) <> x.stored_entry_id
UNION ALL
SELECT 'exchange:' || x.id, 'more came back than the ' || x.points || ' points and ' || x.credit || ' that were exchanged'
FROM points_exchange x JOIN points_exchange_back b ON b.exchange_id = x.id
GROUP BY x.id, x.points, x.credit HAVING sum(b.points) > x.points OR sum(b.credit) > x.credit
UNION ALL
SELECT 'entry:' || e.id, 'an exchange of ' || -e.points || ' points that the list does not have'
FROM ledger_entry e
WHERE e.kind = 'redeem' AND json_extract(e.explain, '$.exchange') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM points_exchange x WHERE x.entry_id = e.id)
UNION ALL
SELECT 'entry:' || e.id, e.points || ' points back of an exchange that the list does not have'
FROM ledger_entry e
WHERE e.kind = 'redeem_reversal' AND json_extract(e.explain, '$.exchange_back') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM points_exchange_back b WHERE b.entry_id = e.id);
