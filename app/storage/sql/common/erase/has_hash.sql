-- Whether a number is one of an erased member.
-- :hash text
SELECT 1 FROM suppression_hash WHERE hash = :hash;
