-- A lot with those it was before merges and those as which it goes on, the newest first.
-- :lot_id lot
WITH RECURSIVE before (id) AS (
    SELECT l.id FROM lot l WHERE l.id = :lot_id
    UNION SELECT g.from_lot FROM before JOIN member_merge_lot g ON g.kind = 'points' AND g.to_lot = before.id
), form (id) AS (
    SELECT id FROM before
    UNION SELECT g.to_lot FROM form JOIN member_merge_lot g ON g.kind = 'points' AND g.from_lot = form.id
)
SELECT id FROM form ORDER BY id DESC;
