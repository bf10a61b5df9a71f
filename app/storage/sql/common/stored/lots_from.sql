-- The lots that an entry made and as which they go on after merges, the newest first.
-- :entry_id entry
WITH RECURSIVE chain (id) AS (
    SELECT l.id FROM stored_lot l WHERE l.entry_id = :entry_id
    UNION SELECT g.to_lot FROM chain JOIN member_merge_lot g ON g.kind = 'credit' AND g.from_lot = chain.id
)
SELECT id FROM chain ORDER BY id DESC;
