-- What became of points that can expire: day given, kind of the entry that took them (or gave them
-- back: negative), day of that.
-- :last day
SELECT e.local_day, ue.kind, ue.local_day,
       sum(CASE WHEN u.kind IN ('use', 'absorb') THEN u.points ELSE -u.points END)
  FROM lot_use u
  JOIN ledger_entry ue ON ue.id = u.entry_id
  JOIN lot l ON l.id = u.lot_id
  JOIN ledger_entry e ON e.id = l.entry_id
 WHERE ue.local_day <= :last AND l.expires_day IS NOT NULL
 GROUP BY e.local_day, ue.kind, ue.local_day;
