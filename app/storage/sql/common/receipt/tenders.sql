-- What gift cards and credit paid of a purchase when it was recorded.
-- :id purchase
SELECT coalesce(a.code, ''), -e.amount
FROM stored_entry e JOIN stored_account a ON a.id = e.account_id
WHERE e.purchase_id = :id AND e.kind = 'pay' ORDER BY e.id;
