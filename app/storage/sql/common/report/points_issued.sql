-- Points given that can expire, by the day they were given. What one of a household gave another to spend was given once.
-- :last day
SELECT e.local_day, sum(l.credit)
  FROM lot l
  JOIN ledger_entry e ON e.id = l.entry_id
 WHERE e.local_day <= :last AND l.expires_day IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM pool_lot p WHERE p.lot_id = l.id)
 GROUP BY e.local_day
 ORDER BY e.local_day;
