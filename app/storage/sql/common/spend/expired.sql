-- What of a grant ended unspent, also where merges moved it to.
-- :entry_id entry
WITH RECURSIVE chain (id) AS (
    SELECT l.id FROM stored_lot l WHERE l.entry_id = :entry_id
    UNION SELECT g.to_lot FROM chain JOIN member_merge_lot g ON g.kind = 'credit' AND g.from_lot = chain.id
)
SELECT coalesce(sum(-e.amount), 0) FROM stored_entry e JOIN chain ON chain.id = e.lot_id
WHERE e.kind = 'expire'
