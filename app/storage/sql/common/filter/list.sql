-- Saved filters by name.
SELECT id, name, definition FROM saved_filter ORDER BY name;
