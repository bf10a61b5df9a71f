-- A new batch; returns its id.
-- :staff_id INTEGER or NULL
INSERT INTO batch (kind, source_name, source_hash, created_at, staff_id, summary)
VALUES (:kind, :source_name, :source_hash, :created_at, :staff_id, :summary)
RETURNING id
