-- What was confirmed for a member, newest first.
-- :member_id :limit
SELECT c.id, c.member_id, c.activity_id, c.kind, c.name, c.day, c.points, coalesce(s.name, ''), c.undone_at, c.entry_id
FROM activity_confirmed c LEFT JOIN staff s ON s.id = c.staff_id
WHERE c.member_id = :member_id
ORDER BY c.id DESC
LIMIT :limit
