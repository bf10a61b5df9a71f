-- One import.
SELECT b.id, b.kind, b.source_name, b.created_at, b.summary, b.undone_at, coalesce(s.name, '')
FROM batch b LEFT JOIN staff s ON s.id = b.staff_id
WHERE b.id = :id AND b.kind IN ('import_purchases', 'import_members')
