-- I6: Rewards taken without paying their price, or returned without giving it back.
SELECT 'reward_taking:' || t.id,
       t.state || ' for ' || t.points || ', paid ' || coalesce(-e.points, 0) || ', came back ' || coalesce(b.points, 0)
FROM reward_taking t LEFT JOIN ledger_entry e ON e.id = t.entry_id
LEFT JOIN ledger_entry b ON b.reverses_entry_id = t.entry_id
WHERE (t.state IN ('taken', 'returned') AND (e.id IS NULL OR e.kind <> 'redeem' OR e.points <> -t.points))
   OR (t.state = 'taken' AND b.id IS NOT NULL) OR (t.state = 'returned' AND coalesce(b.points, 0) <> t.points);
