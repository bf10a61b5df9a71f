-- :name TEXT  :at instant
INSERT INTO household (name, created_at) VALUES (:name, :at) RETURNING id
