-- What became of points that can expire: day given, kind of the entry that took them (or gave them
-- back: negative), day of that. What another of the household spent is spent as well.
-- :last day
SELECT e.local_day,
       CASE WHEN ue.kind = 'transfer_out' AND EXISTS (SELECT 1 FROM pool_lot p WHERE p.out_entry_id = ue.id)
            THEN 'redeem'
            WHEN ue.kind = 'transfer_in' AND EXISTS (SELECT 1 FROM pool_lot p WHERE p.out_entry_id = ue.reverses_entry_id)
            THEN 'redeem_reversal' ELSE ue.kind END,
       ue.local_day,
       sum(CASE WHEN u.kind IN ('use', 'absorb') THEN u.points ELSE -u.points END)
  FROM lot_use u
  JOIN ledger_entry ue ON ue.id = u.entry_id
  JOIN lot l ON l.id = u.lot_id
  JOIN ledger_entry e ON e.id = l.entry_id
 WHERE ue.local_day <= :last AND l.expires_day IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM pool_lot p WHERE p.lot_id = l.id)
 GROUP BY 1, 2, 3;
