-- I5: Lots whose end is not that of their last extension, or whose extensions do not follow one another.
SELECT 'lot:' || l.id, 'ends on day ' || coalesce(l.expires_day, 0) || ', extended to ' || max(x.until_day)
FROM lot l JOIN lot_extension x ON x.lot_id = l.id
GROUP BY l.id, l.expires_day
HAVING l.expires_day IS NOT max(x.until_day)
UNION ALL
SELECT 'lot:' || x.lot_id, 'extended from day ' || x.from_day || ', which was no end of it'
FROM lot_extension x
WHERE EXISTS (SELECT 1 FROM lot_extension b WHERE b.lot_id = x.lot_id AND b.id < x.id)
  AND NOT EXISTS (SELECT 1 FROM lot_extension b
                  WHERE b.lot_id = x.lot_id AND b.id < x.id AND b.until_day = x.from_day);
