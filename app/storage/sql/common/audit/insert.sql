-- One line of the audit trail.
-- :at instant, :staff_id staff or null, :action text, :subject text, :before json, :after json
INSERT INTO audit (at, staff_id, action, subject, before, after)
VALUES (:at, :staff_id, :action, :subject, :before, :after);
