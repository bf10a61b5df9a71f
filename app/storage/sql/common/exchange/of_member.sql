-- A member's exchanges of which not all came back, the newest first, with what came back, what is left of their
-- credit and what of it ended unspent, also where merges moved it to.
-- :member_id member
WITH RECURSIVE mine (id, entry_id, stored_entry_id, points, credit) AS (
    SELECT x.id, x.entry_id, x.stored_entry_id, x.points, x.credit FROM points_exchange x WHERE x.member_id = :member_id
), given (exchange_id, lot_id) AS (
    SELECT x.id, l.id FROM mine x JOIN stored_lot l ON l.entry_id = x.stored_entry_id
    UNION
    SELECT v.exchange_id, g.to_lot FROM given v JOIN member_merge_lot g ON g.kind = 'credit' AND g.from_lot = v.lot_id
), back (exchange_id, points, credit) AS (
    SELECT b.exchange_id, sum(b.points), sum(b.credit) FROM points_exchange_back b
    WHERE b.exchange_id IN (SELECT id FROM mine) GROUP BY b.exchange_id
)
SELECT x.id, x.entry_id, x.stored_entry_id, x.points, x.credit, coalesce(json_extract(e.explain, '$.every'), x.points),
       coalesce(b.points, 0), coalesce(b.credit, 0),
       (SELECT coalesce(sum(l.remaining), 0) FROM given v JOIN stored_lot l ON l.id = v.lot_id WHERE v.exchange_id = x.id),
       (SELECT coalesce(sum(-s.amount), 0) FROM given v
        JOIN stored_entry s ON s.lot_id = v.lot_id AND s.kind = 'expire' WHERE v.exchange_id = x.id)
FROM mine x
JOIN ledger_entry e ON e.id = x.entry_id
LEFT JOIN back b ON b.exchange_id = x.id
WHERE x.points > coalesce(b.points, 0)
ORDER BY x.id DESC;
