-- Forgets a filter.
-- :id id
DELETE FROM saved_filter WHERE id = :id;
