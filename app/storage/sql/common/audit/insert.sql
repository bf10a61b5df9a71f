-- One line of the audit trail, chained to the one before.
-- :at instant, :staff_id staff or null, :action text, :subject text, :before json, :after json, :hash bytes
INSERT INTO audit (at, staff_id, action, subject, before, after, hash)
VALUES (:at, :staff_id, :action, :subject, :before, :after, :hash);
