-- The whole trail in its order, with the line that tells of the erasure by which the texts of a line went, or 0.
SELECT a.id, a.at, a.staff_id, a.action, a.subject, a.before, a.after, a.hash,
       coalesce((SELECT r.by_line FROM audit_redaction r WHERE r.line = a.id), 0)
FROM audit a ORDER BY a.id;
