-- Changes a draft; no row when it is none any more, or somebody else changed it since it was read.
-- :id id, :version int, :name text, :body text, :audience text (JSON)
UPDATE campaign SET name = :name, body = :body, audience = :audience, version = version + 1
WHERE id = :id AND state = 'draft' AND version = :version
RETURNING id;
