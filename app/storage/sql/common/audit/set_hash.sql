-- Chains a line; only while a migration has taken the guard trigger away.
-- :id int, :hash bytes
UPDATE audit SET hash = :hash WHERE id = :id;
