-- The new key of a partner, unless somebody changed the partner since it was read.
-- :id partner, :version int, :public_key text
UPDATE partner SET public_key = :public_key, version = version + 1 WHERE id = :id AND version = :version;
