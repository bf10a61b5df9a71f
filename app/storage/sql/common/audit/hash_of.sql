-- The hash of one line.
-- :id int
SELECT hash FROM audit WHERE id = :id;
