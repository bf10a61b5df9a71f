-- A campaign of the demo shop.
-- :name :body :audience :state TEXT  :created_at instant  :sent_at instant or NULL  :staff_id INTEGER
INSERT INTO campaign (name, body, audience, state, created_at, sent_at, staff_id)
VALUES (:name, :body, :audience, :state, :created_at, :sent_at, :staff_id)
RETURNING id
