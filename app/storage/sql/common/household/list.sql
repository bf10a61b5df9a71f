-- All households by name.
SELECT id, name, pooled FROM household ORDER BY name, id
