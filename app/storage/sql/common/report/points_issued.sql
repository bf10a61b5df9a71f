-- Points given that can expire, by the day they were given.
-- :last day
SELECT e.local_day, sum(l.credit)
  FROM lot l
  JOIN ledger_entry e ON e.id = l.entry_id
 WHERE e.local_day <= :last AND l.expires_day IS NOT NULL
 GROUP BY e.local_day
 ORDER BY e.local_day;
