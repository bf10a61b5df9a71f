-- The cache of a lot.
-- :id lot, :remaining money
UPDATE stored_lot SET remaining = :remaining WHERE id = :id;
