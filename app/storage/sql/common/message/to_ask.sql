-- Messages whose end is not known yet and that the provider can still tell about.
-- :after id (of the last one asked), :since instant
SELECT id, created_at FROM message
WHERE state IN ('sent', 'unknown') AND id > :after AND updated_at >= :since
ORDER BY id LIMIT 500;
