-- What a debit took, by the last day of the lots it took it from; never-expiring last.
-- :entry_id entry
SELECT l.expires_day, sum(u.points) FROM lot_use u JOIN lot l ON l.id = u.lot_id
WHERE u.entry_id = :entry_id AND u.kind = 'use'
GROUP BY l.expires_day ORDER BY l.expires_day IS NULL, l.expires_day;
