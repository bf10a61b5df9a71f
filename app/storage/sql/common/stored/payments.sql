-- How a purchase was paid with stored value, and what came back of it.
-- :purchase_id purchase
SELECT e.id, e.account_id, -e.amount,
       (SELECT coalesce(sum(r.amount), 0) FROM stored_entry r WHERE r.reverses_entry_id = e.id)
FROM stored_entry e WHERE e.purchase_id = :purchase_id AND e.kind = 'pay' ORDER BY e.id;
