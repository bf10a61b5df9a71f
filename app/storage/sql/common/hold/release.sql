-- A hold is given up, with what others of the household set aside for it.
-- :id hold, :at instant
UPDATE hold SET released_at = :at WHERE (id = :id OR part_of = :id) AND entry_id IS NULL AND released_at IS NULL;
