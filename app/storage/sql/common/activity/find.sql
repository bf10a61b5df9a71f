-- :id
SELECT c.id, c.member_id, c.activity_id, c.kind, c.name, c.day, c.points, coalesce(s.name, ''), c.undone_at, c.entry_id
FROM activity_confirmed c LEFT JOIN staff s ON s.id = c.staff_id
WHERE c.id = :id
