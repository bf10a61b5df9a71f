-- The whole trail in its order, with whether the texts of a line went by an erasure.
SELECT a.id, a.at, a.staff_id, a.action, a.subject, a.before, a.after, a.hash,
       coalesce((SELECT b.action = 'member.erase' FROM audit_redaction r JOIN audit b ON b.id = r.by_line
                 WHERE r.line = a.id), 0)
FROM audit a ORDER BY a.id;
