-- One file, byte for byte.
-- :partner_id partner, :direction text, :number int
SELECT number, acknowledges, entries, content, at FROM partner_file
WHERE partner_id = :partner_id AND direction = :direction AND number = :number;
