-- A hold is given up.
-- :id hold, :at instant
UPDATE hold SET released_at = :at WHERE id = :id AND entry_id IS NULL AND released_at IS NULL;
