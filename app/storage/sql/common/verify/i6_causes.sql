-- I6: Points given to a cause without an entry for them, or taken back without giving them back.
SELECT 'donation:' || d.id, 'gave ' || d.points || ', entry ' || coalesce(-e.points, 0) || ', came back '
       || coalesce(b.points, 0)
FROM donation d LEFT JOIN ledger_entry e ON e.id = d.entry_id LEFT JOIN ledger_entry b ON b.id = d.back_entry_id
WHERE e.id IS NULL OR e.kind <> 'donate' OR e.points <> -d.points
   OR (d.back_entry_id IS NOT NULL AND (b.points <> d.points OR b.reverses_entry_id <> d.entry_id));
