-- The end of a lot, after its extension was written.
-- :id lot, :until day
UPDATE lot SET expires_day = :until WHERE id = :id;
