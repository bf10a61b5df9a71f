-- Entries of an account that gave credit nobody paid in and of which something is left; the first to end comes first.
-- :account_id account
SELECT e.id FROM stored_lot l JOIN stored_entry e ON e.id = l.entry_id
WHERE e.account_id = :account_id AND e.kind IN ('earn', 'adjust') AND l.remaining > 0
ORDER BY l.expires_day IS NULL, l.expires_day, e.id;
