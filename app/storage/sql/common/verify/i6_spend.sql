-- I6: Credit for spending that is not the entry's.
SELECT 'spend_credit:' || c.id, 'given ' || c.amount || ', entry ' || coalesce(e.amount, 0)
FROM spend_credit c LEFT JOIN stored_entry e ON e.id = c.entry_id AND e.kind = 'earn'
WHERE e.id IS NULL OR e.amount <> c.amount;
