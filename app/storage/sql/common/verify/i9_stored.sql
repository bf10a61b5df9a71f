-- I9: Gaps in the numbers of an account's entries.
SELECT 'stored_account:' || a.id, 'last entry ' || a.last_seq || ', entries ' || count(e.id) || ', highest ' || coalesce(max(e.seq), 0)
FROM stored_account a LEFT JOIN stored_entry e ON e.account_id = a.id
GROUP BY a.id HAVING a.last_seq <> count(e.id) OR a.last_seq <> coalesce(max(e.seq), 0);
