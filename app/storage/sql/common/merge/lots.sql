-- The lots that a merge made, with where they came from and what of them was spent or expired since.
-- :merge_id int
SELECT g.to_lot, g.points, l.activates_day, l.expires_day,
       coalesce((SELECT sum(CASE u.kind WHEN 'use' THEN u.points WHEN 'restore' THEN -u.points ELSE 0 END)
                 FROM lot_use u WHERE u.lot_id = g.to_lot), 0)
FROM member_merge_lot g JOIN lot l ON l.id = g.to_lot
WHERE g.merge_id = :merge_id AND g.kind = 'points' AND g.back = 0 ORDER BY g.to_lot;
