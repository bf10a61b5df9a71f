-- All contacts of a member, newest first.
-- :member_id member
SELECT c.id, c.member_id, m.name, c.kind, c.text, c.due_day, c.follower_id, coalesce(f.name, ''), c.state, c.answer, c.at,
       c.changed_at, coalesce(s.name, ''), c.version
FROM contact c JOIN member m ON m.id = c.member_id LEFT JOIN staff f ON f.id = c.follower_id
LEFT JOIN staff s ON s.id = c.staff_id WHERE c.member_id = :member_id ORDER BY c.id DESC;
