-- I6: Points of a household: what one gave came over whole, nothing of another's stays with who spent it, and no
-- more came back than was given.
SELECT 'ledger_entry:' || e.id, 'gave ' || -e.points || ', came over ' || coalesce(sum(l.credit), 0)
FROM (SELECT DISTINCT out_entry_id AS id FROM pool_lot) p JOIN ledger_entry e ON e.id = p.id
LEFT JOIN pool_lot t ON t.out_entry_id = e.id LEFT JOIN lot l ON l.id = t.lot_id
GROUP BY e.id, e.points, e.kind HAVING e.kind <> 'transfer_out' OR coalesce(sum(l.credit), 0) <> -e.points
UNION ALL
SELECT 'lot:' || l.id, 'still has ' || l.remaining || ' of another of the household'
FROM pool_lot p JOIN lot l ON l.id = p.lot_id WHERE l.remaining <> 0
UNION ALL
SELECT 'ledger_entry:' || e.id, 'gave ' || -e.points || ', came back ' || sum(b.points)
FROM (SELECT DISTINCT out_entry_id AS id FROM pool_lot) p JOIN ledger_entry e ON e.id = p.id
JOIN ledger_entry b ON b.reverses_entry_id = e.id
GROUP BY e.id, e.points HAVING sum(b.points) > -e.points;
