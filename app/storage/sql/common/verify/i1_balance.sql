-- I1: Sum of entries against lots, deficit and the cached balance, per account.
SELECT 'account:' || a.id,
       'entries ' || coalesce(e.total, 0) || ', lots ' || coalesce(l.total, 0) || ' - deficit ' || a.deficit
       || ', balance ' || a.balance
FROM account a
LEFT JOIN (SELECT account_id, sum(points) AS total FROM ledger_entry GROUP BY account_id) e ON e.account_id = a.id
LEFT JOIN (SELECT account_id, sum(remaining) AS total FROM lot GROUP BY account_id) l ON l.account_id = a.id
WHERE coalesce(e.total, 0) <> coalesce(l.total, 0) - a.deficit OR a.balance <> coalesce(e.total, 0);
