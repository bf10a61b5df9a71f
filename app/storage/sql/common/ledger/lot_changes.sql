-- What each entry of a member added to or took from which lot, credits first.
-- :member_id member
SELECT l.entry_id, l.id, l.activates_day, l.expires_day, l.credit
FROM account a JOIN ledger_entry e ON e.account_id = a.id JOIN lot l ON l.entry_id = e.id
WHERE a.member_id = :member_id AND a.currency = 'points'
UNION ALL
SELECT u.entry_id, l.id, l.activates_day, l.expires_day,
       CASE WHEN u.kind IN ('use', 'absorb') THEN -u.points ELSE u.points END
FROM account a JOIN ledger_entry e ON e.account_id = a.id JOIN lot_use u ON u.entry_id = e.id
JOIN lot l ON l.id = u.lot_id
WHERE a.member_id = :member_id AND a.currency = 'points';
