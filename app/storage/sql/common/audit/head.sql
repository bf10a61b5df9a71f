-- The newest line's number and hash.
SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1;
