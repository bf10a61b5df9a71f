-- Throws a draft away.
-- :id id
DELETE FROM campaign WHERE id = :id AND state = 'draft';
