-- Lots of an account with points left, oldest credit first.
-- :account_id account
SELECT l.id, l.entry_id, l.credit, l.remaining, l.activates_day, l.expires_day
FROM lot l JOIN ledger_entry e ON e.id = l.entry_id
WHERE l.account_id = :account_id AND l.remaining > 0 ORDER BY e.occurred_at, l.id;
