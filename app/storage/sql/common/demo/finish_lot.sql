-- What is left of a lot.
-- :id :remaining INTEGER
UPDATE lot SET remaining = :remaining WHERE id = :id
