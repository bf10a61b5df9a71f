-- The version in force; no row before the first.
SELECT n.id, n.persian, n.english, n.at, coalesce(s.name, ''), 0
FROM privacy_notice n
LEFT JOIN staff s ON s.id = n.staff_id
ORDER BY n.id DESC LIMIT 1
