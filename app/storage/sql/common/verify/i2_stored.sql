-- I2: Lots of stored value whose rest is not what uses and returns leave.
SELECT 'stored_lot:' || l.id, 'remaining ' || l.remaining || ', by its uses ' || (l.credit - s.used)
FROM stored_lot l JOIN (
    SELECT o.id, coalesce(sum(CASE u.kind WHEN 'use' THEN u.amount ELSE -u.amount END), 0) AS used
    FROM stored_lot o LEFT JOIN stored_use u ON u.lot_id = o.id GROUP BY o.id) s ON s.id = l.id
WHERE l.remaining <> l.credit - s.used;
