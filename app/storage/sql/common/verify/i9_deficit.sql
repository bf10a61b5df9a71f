-- I9: The cached deficit against its moves.
SELECT 'account:' || a.id, 'deficit ' || a.deficit || ', by its moves ' || coalesce(d.total, 0)
FROM account a LEFT JOIN (SELECT account_id, sum(points) AS total FROM deficit_move GROUP BY account_id) d
  ON d.account_id = a.id
WHERE a.deficit <> coalesce(d.total, 0);
