-- At the end of a day: the sum of all balances, of those above zero and of those below.
-- :last day
SELECT coalesce(sum(balance), 0),
       coalesce(sum(CASE WHEN balance > 0 THEN balance END), 0),
       coalesce(sum(CASE WHEN balance < 0 THEN -balance END), 0)
  FROM (SELECT sum(points) AS balance
          FROM ledger_entry
         WHERE local_day <= :last
         GROUP BY account_id) account_balance;
