-- What a batch of points by hand booked and nothing has taken back.
-- :batch_id INTEGER
SELECT e.id, a.member_id, e.points
FROM ledger_entry e JOIN account a ON a.id = e.account_id
WHERE e.batch_id = :batch_id AND e.kind = 'adjust' AND e.reverses_entry_id IS NULL
ORDER BY e.id
