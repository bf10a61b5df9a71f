-- A new member of staff.
-- :name text, :at instant
INSERT INTO staff (name, created_at) VALUES (:name, :at) RETURNING id;
