-- Whose points an entry moved.
-- :id entry
SELECT a.member_id FROM ledger_entry e JOIN account a ON a.id = e.account_id
WHERE e.id = :id AND a.currency = 'points';
