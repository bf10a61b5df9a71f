-- Credit and gift cards, entry by entry: what kind of account, code of the card, kind, amount, when, day, last day,
-- purchase, payment, reason.
-- :members text (JSON list: the member and who was merged into it)
SELECT a.kind, coalesce(a.code, ''), e.kind, e.amount, e.occurred_at, e.local_day,
       (SELECT max(l.expires_day) FROM stored_lot l WHERE l.entry_id = e.id), coalesce(p.ref, ''), e.payment, e.reason
FROM stored_account a JOIN stored_entry e ON e.account_id = a.id LEFT JOIN purchase p ON p.id = e.purchase_id
WHERE a.member_id IN (SELECT value FROM json_each(:members)) ORDER BY e.id;
