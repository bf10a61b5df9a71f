-- Another PIN, or none; the wrong attempts are forgotten.
-- :id staff, :hash text
UPDATE staff SET pin_hash = :hash, failures = 0, failed_at = 0, failed_steady = 0 WHERE id = :id;
