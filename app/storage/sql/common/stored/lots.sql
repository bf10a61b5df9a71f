-- The lots of an account in the order they were made, with those whose end is booked.
-- :account_id account
SELECT l.id, l.entry_id, l.credit, l.remaining, l.activates_day, l.expires_day,
       EXISTS (SELECT 1 FROM stored_entry e WHERE e.lot_id = l.id AND e.kind = 'expire')
FROM stored_lot l WHERE l.account_id = :account_id ORDER BY l.id;
