-- At the end of a day: the sum of all balances, of those above zero and of those below.
-- :last day
-- :ids JSON list of the only members meant, NULL: everybody and purchases without a member
SELECT coalesce(sum(balance), 0),
       coalesce(sum(CASE WHEN balance > 0 THEN balance END), 0),
       coalesce(sum(CASE WHEN balance < 0 THEN -balance END), 0)
  FROM (SELECT sum(points) AS balance
          FROM ledger_entry
         WHERE local_day <= :last
           AND (:ids IS NULL OR account_id IN (SELECT a.id FROM account a WHERE a.member_id IN (SELECT value FROM json_each(:ids))))
         GROUP BY account_id) account_balance;
