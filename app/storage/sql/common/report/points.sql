-- Points that moved in a span of days, by kind of entry.
-- :first day, :last day
SELECT kind, sum(points)
  FROM ledger_entry
 WHERE local_day BETWEEN :first AND :last
 GROUP BY kind;
