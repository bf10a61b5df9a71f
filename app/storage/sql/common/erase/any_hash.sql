-- Whether anybody was erased.
-- no parameter
SELECT 1 FROM suppression_hash LIMIT 1;
