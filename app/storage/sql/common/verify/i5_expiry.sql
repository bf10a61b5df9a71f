-- I5: Lots that expired twice or before the day after their last.
SELECT 'lot:' || l.id, 'expired ' || count(*) || ' times, first on day ' || min(e.local_day) || ', last valid day '
       || coalesce(l.expires_day, 0)
FROM ledger_entry e JOIN lot l ON l.id = e.lot_id
WHERE e.kind = 'expire' AND e.points <> 0
GROUP BY l.id, l.expires_day
HAVING count(*) > 1 OR l.expires_day IS NULL OR min(e.local_day) <= l.expires_day;
