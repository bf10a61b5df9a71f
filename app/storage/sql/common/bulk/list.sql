-- Batches of points by hand, newest first.
-- :id of the only one wanted, or NULL; :limit integer
SELECT b.id, b.source_name, b.created_at, b.summary, b.undone_at IS NOT NULL, coalesce(s.name, '')
FROM batch b LEFT JOIN staff s ON s.id = b.staff_id
WHERE b.kind = 'adjust' AND (:id IS NULL OR b.id = :id)
ORDER BY b.id DESC
LIMIT :limit
