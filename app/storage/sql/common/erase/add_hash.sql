-- A number that nobody writes to.
-- :hash text, :at instant
INSERT INTO suppression_hash (hash, at) VALUES (:hash, :at) ON CONFLICT (hash) DO NOTHING;
