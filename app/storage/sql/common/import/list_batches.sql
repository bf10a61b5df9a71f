-- Every import, newest first.
SELECT b.id, b.kind, b.source_name, b.created_at, b.summary, b.undone_at, coalesce(s.name, '')
FROM batch b LEFT JOIN staff s ON s.id = b.staff_id
WHERE b.kind IN ('import_purchases', 'import_members')
ORDER BY b.id DESC
LIMIT :most
