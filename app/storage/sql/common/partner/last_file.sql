-- The newest file of a direction.
-- :partner_id partner, :direction text
SELECT number, acknowledges, entries, content, at FROM partner_file
WHERE partner_id = :partner_id AND direction = :direction ORDER BY number DESC LIMIT 1;
