-- I3: What each debit took from lots and deficit against its amount.
SELECT 'ledger_entry:' || e.id, 'points ' || e.points || ', lots ' || coalesce(u.used, 0) || ', deficit '
       || coalesce(d.opened, 0)
FROM ledger_entry e
LEFT JOIN (SELECT entry_id, sum(points) AS used FROM lot_use WHERE kind = 'use' GROUP BY entry_id) u ON u.entry_id = e.id
LEFT JOIN (SELECT entry_id, sum(points) AS opened FROM deficit_move GROUP BY entry_id) d ON d.entry_id = e.id
WHERE e.kind <> 'redeem_reversal' AND e.points <= 0 AND coalesce(u.used, 0) + coalesce(d.opened, 0) <> -e.points;
