-- I2: What is left of each lot against its uses, and its bounds.
SELECT 'lot:' || l.id, 'remaining ' || l.remaining || ', by its uses ' || (l.credit - coalesce(u.used, 0))
       || ' of ' || l.credit
FROM lot l
LEFT JOIN (SELECT lot_id, sum(CASE WHEN kind IN ('use', 'absorb') THEN points ELSE -points END) AS used
           FROM lot_use GROUP BY lot_id) u ON u.lot_id = l.id
WHERE l.remaining <> l.credit - coalesce(u.used, 0) OR l.remaining < 0 OR l.remaining > l.credit;
