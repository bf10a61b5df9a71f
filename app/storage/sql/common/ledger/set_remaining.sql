-- What is left of a lot (a cache of its uses).
-- :id lot, :remaining points
UPDATE lot SET remaining = :remaining WHERE id = :id;
