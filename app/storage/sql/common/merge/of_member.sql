-- Merges that are in force and made a member, newest first: id, the other member, its name then, when.
-- :kept member
SELECT g.id, g.other_id, m.name, g.at, coalesce(s.name, '') FROM member_merge g JOIN member m ON m.id = g.other_id
LEFT JOIN staff s ON s.id = g.staff_id
WHERE g.kept_id = :kept AND g.undone_at IS NULL ORDER BY g.id DESC;
