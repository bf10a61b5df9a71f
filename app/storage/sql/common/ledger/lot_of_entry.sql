-- The lot of a credit and what expired of it.
-- :entry_id entry
SELECT l.id, coalesce((SELECT -x.points FROM ledger_entry x
                       WHERE x.lot_id = l.id AND x.kind = 'expire' AND x.points <> 0), 0)
FROM lot l WHERE l.entry_id = :entry_id ORDER BY l.id LIMIT 1;
