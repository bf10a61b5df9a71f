-- When the trail began.
SELECT at FROM audit ORDER BY id LIMIT 1;
