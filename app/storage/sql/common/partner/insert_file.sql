-- A file sent or taken in.
-- :partner_id partner, :direction text, :number int, :acknowledges int, :entries int, :content text, :at instant
INSERT INTO partner_file (partner_id, direction, number, acknowledges, entries, content, at)
VALUES (:partner_id, :direction, :number, :acknowledges, :entries, :content, :at)
RETURNING id;
