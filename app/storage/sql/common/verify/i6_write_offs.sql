-- I6: Write-offs that were met are what the ledger says, and not more than was written off.
SELECT 'entry:' || m.entry_id, m.points || ' points of a write-off were met, entry ' || coalesce(e.points, 0)
FROM write_off_met m LEFT JOIN ledger_entry e ON e.id = m.entry_id
WHERE e.id IS NULL OR e.kind <> 'clawback' OR e.points <> -m.points
UNION ALL
SELECT 'entry:' || m.clawback_id, sum(m.points) || ' points of a write-off were met, more than were written off'
FROM write_off_met m LEFT JOIN ledger_entry e ON e.id = m.clawback_id AND e.kind = 'clawback'
GROUP BY m.clawback_id
HAVING sum(m.points) > coalesce(max(json_extract(e.explain, '$.written_off')), 0)
UNION ALL
SELECT 'entry:' || e.id, -e.points || ' points of a write-off that the list does not have'
FROM ledger_entry e
WHERE e.kind = 'clawback' AND json_extract(e.explain, '$.write_off_of') IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM write_off_met m WHERE m.entry_id = e.id);
