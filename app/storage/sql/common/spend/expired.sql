-- What of a grant ended unspent.
-- :entry_id entry
SELECT coalesce(sum(-e.amount), 0) FROM stored_entry e JOIN stored_lot l ON l.id = e.lot_id
WHERE l.entry_id = :entry_id AND e.kind = 'expire'
