-- Its owner agreed again.
-- :hash text
DELETE FROM suppression_hash WHERE hash = :hash;
