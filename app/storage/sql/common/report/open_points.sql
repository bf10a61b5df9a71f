-- Points open at the end of a day, by the day they expire; without those that had expired by then.
-- :last day
-- :ids JSON list of the only members meant, NULL: everybody and purchases without a member
SELECT l.expires_day,
       sum(l.credit - ifnull(g.gone, 0)),
       sum(CASE WHEN l.activates_day > :last THEN l.credit - ifnull(g.gone, 0) ELSE 0 END)
  FROM lot l
  JOIN ledger_entry e ON e.id = l.entry_id
  LEFT JOIN (SELECT u.lot_id, sum(CASE WHEN u.kind IN ('use', 'absorb') THEN u.points ELSE -u.points END) AS gone
               FROM lot_use u
               JOIN ledger_entry ue ON ue.id = u.entry_id
              WHERE ue.local_day <= :last
              GROUP BY u.lot_id) g ON g.lot_id = l.id
 WHERE e.local_day <= :last AND (l.expires_day IS NULL OR l.expires_day >= :last)
   AND (:ids IS NULL OR e.account_id IN (SELECT a.id FROM account a WHERE a.member_id IN (SELECT value FROM json_each(:ids))))
 GROUP BY l.expires_day
HAVING sum(l.credit - ifnull(g.gone, 0)) > 0
 ORDER BY l.expires_day IS NULL, l.expires_day;
