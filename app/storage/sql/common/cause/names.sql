-- Causes in a state by name, newest first.
-- :state text
SELECT id, name FROM cause WHERE state = :state ORDER BY id DESC;
