-- Entries of an account that gave credit nobody paid in and of which something is left; the first to end comes first.
-- Credit that a merge moved is what it was before.
-- :account_id account
WITH RECURSIVE origin (lot, id) AS (
    SELECT l.id, l.id FROM stored_lot l WHERE l.account_id = :account_id AND l.remaining > 0
    UNION SELECT o.lot, g.from_lot FROM origin o JOIN member_merge_lot g ON g.kind = 'credit' AND g.to_lot = o.id
)
SELECT e.id FROM stored_lot l JOIN stored_entry e ON e.id = l.entry_id
WHERE e.account_id = :account_id AND l.remaining > 0
  AND NOT EXISTS (SELECT 1 FROM origin o JOIN stored_lot f ON f.id = o.id JOIN stored_entry s ON s.id = f.entry_id
                  WHERE o.lot = l.id AND s.kind NOT IN ('earn', 'adjust'))
ORDER BY l.expires_day IS NULL, l.expires_day, e.id;
