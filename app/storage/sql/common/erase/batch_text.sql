-- The words of a batch that name an erased member.
-- :id int
UPDATE batch SET source_name = '' WHERE id = :id;
