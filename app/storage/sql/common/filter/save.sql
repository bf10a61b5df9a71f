-- Keeps a filter under its name; the same name is overwritten.
-- :name text, :definition text, :at instant
INSERT INTO saved_filter (name, definition, created_at) VALUES (:name, :definition, :at)
ON CONFLICT (name) DO UPDATE SET definition = excluded.definition
RETURNING id;
