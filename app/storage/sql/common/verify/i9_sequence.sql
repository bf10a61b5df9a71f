-- I9: Missing or doubled numbers in an account.
SELECT 'account:' || a.id, 'last number ' || a.last_seq || ', entries ' || count(e.id) || ', highest '
       || coalesce(max(e.seq), 0)
FROM account a LEFT JOIN ledger_entry e ON e.account_id = a.id
GROUP BY a.id, a.last_seq
HAVING a.last_seq <> count(e.id) OR coalesce(max(e.seq), 0) <> count(e.id);
