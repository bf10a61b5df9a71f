-- What the lines of the trail say, and of which member; without those that are blanked already.
SELECT a.id, a.subject, a.before, a.after FROM audit a
WHERE (a.before <> '' OR a.after <> '')
  AND NOT EXISTS (SELECT 1 FROM audit_redaction r WHERE r.line = a.id);
