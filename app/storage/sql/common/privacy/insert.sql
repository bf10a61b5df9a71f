-- A new version of the notice; its number is its id.
-- :persian :english TEXT  :at INTEGER  :staff_id INTEGER or NULL
INSERT INTO privacy_notice (persian, english, at, staff_id)
VALUES (:persian, :english, :at, :staff_id)
RETURNING id
