-- A hold became an entry.
-- :id hold, :entry_id entry
UPDATE hold SET entry_id = :entry_id WHERE id = :id AND entry_id IS NULL AND released_at IS NULL;
