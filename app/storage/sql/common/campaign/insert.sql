-- A new draft.
-- :name text, :body text, :audience text (JSON), :at instant, :staff_id id
INSERT INTO campaign (name, body, audience, state, created_at, staff_id)
VALUES (:name, :body, :audience, 'draft', :at, :staff_id)
RETURNING id;
