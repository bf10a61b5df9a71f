-- Every entry of a card or credit, oldest first.
-- :account_id account
SELECT e.id, e.kind, e.amount, e.occurred_at, e.local_day, coalesce(p.ref, ''), coalesce(s.name, ''), e.reason
FROM stored_entry e LEFT JOIN purchase p ON p.id = e.purchase_id LEFT JOIN staff s ON s.id = e.staff_id
WHERE e.account_id = :account_id ORDER BY e.seq;
