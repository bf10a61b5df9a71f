-- A member's exchanges of which not all came back, the newest first, with what came back, what is left of their
-- credit and what of it ended unspent.
-- :member_id member
SELECT x.id, x.entry_id, x.stored_entry_id, x.points, x.credit, coalesce(json_extract(e.explain, '$.every'), x.points),
       coalesce(b.points, 0), coalesce(b.credit, 0),
       (SELECT coalesce(sum(l.remaining), 0) FROM stored_lot l WHERE l.entry_id = x.stored_entry_id),
       (SELECT coalesce(sum(-s.amount), 0) FROM stored_lot l
        JOIN stored_entry s ON s.lot_id = l.id AND s.kind = 'expire' WHERE l.entry_id = x.stored_entry_id)
FROM points_exchange x
JOIN ledger_entry e ON e.id = x.entry_id
LEFT JOIN (SELECT exchange_id, sum(points) AS points, sum(credit) AS credit FROM points_exchange_back
           WHERE exchange_id IN (SELECT id FROM points_exchange WHERE member_id = :member_id)
           GROUP BY exchange_id) b ON b.exchange_id = x.id
WHERE x.member_id = :member_id AND x.points > coalesce(b.points, 0)
ORDER BY x.id DESC;
