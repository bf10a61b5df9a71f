-- Points that moved in a span of days, by kind of entry.
-- :first day, :last day
-- :ids JSON list of the only members meant, NULL: everybody and purchases without a member
SELECT kind, sum(points)
  FROM ledger_entry
 WHERE local_day BETWEEN :first AND :last
   AND (:ids IS NULL OR account_id IN (SELECT a.id FROM account a WHERE a.member_id IN (SELECT value FROM json_each(:ids))))
 GROUP BY kind;
