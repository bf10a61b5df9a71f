-- The lot of a credit, as which it goes on after a merge, and what expired of it on the way.
-- :entry_id entry
WITH RECURSIVE chain (id) AS (
    SELECT min(l.id) FROM lot l WHERE l.entry_id = :entry_id
    UNION SELECT g.to_lot FROM chain JOIN member_merge_lot g ON g.kind = 'points' AND g.from_lot = chain.id
)
SELECT max(id), coalesce(sum((SELECT -x.points FROM ledger_entry x
                              WHERE x.lot_id = chain.id AND x.kind = 'expire' AND x.points <> 0)), 0)
FROM chain GROUP BY id IS NULL HAVING max(id) IS NOT NULL;
