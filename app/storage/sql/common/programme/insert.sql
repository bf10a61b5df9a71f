-- The next version.
-- :version int, :start_day day, :document json, :hash text, :at instant, :staff_id staff or null
INSERT INTO programme_version (version, start_day, document, hash, created_at, staff_id)
VALUES (:version, :start_day, :document, :hash, :at, :staff_id) RETURNING id;
