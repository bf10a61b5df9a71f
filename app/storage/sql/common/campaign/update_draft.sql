-- Changes a draft; no row when it is none any more.
-- :id id, :name text, :body text, :audience text (JSON)
UPDATE campaign SET name = :name, body = :body, audience = :audience
WHERE id = :id AND state = 'draft'
RETURNING id;
