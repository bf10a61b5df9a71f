-- I1: Stored value whose entries, lots and cached balance differ.
SELECT 'stored_account:' || a.id, 'balance ' || a.balance || ', entries ' || s.entries || ', lots ' || s.lots
FROM stored_account a JOIN (
    SELECT id, (SELECT coalesce(sum(amount), 0) FROM stored_entry e WHERE e.account_id = o.id) AS entries,
           (SELECT coalesce(sum(remaining), 0) FROM stored_lot l WHERE l.account_id = o.id) AS lots
    FROM stored_account o) s ON s.id = a.id
WHERE a.balance <> s.entries OR a.balance <> s.lots;
