-- All versions, newest first.
SELECT v.id, v.version, v.start_day, v.document, v.created_at, coalesce(s.name, '')
FROM programme_version v LEFT JOIN staff s ON s.id = v.staff_id ORDER BY v.version DESC;
