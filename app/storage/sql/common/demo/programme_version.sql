-- A version of the demo shop's programme with its own id.
-- :id :version INTEGER  :start_day Julian day  :document :hash TEXT  :created_at instant  :staff_id
INSERT INTO programme_version (id, version, start_day, document, hash, created_at, staff_id)
VALUES (:id, :version, :start_day, :document, :hash, :created_at, :staff_id)
