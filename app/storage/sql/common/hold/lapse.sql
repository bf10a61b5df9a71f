-- Holds whose time ran out.
-- :at instant
UPDATE hold SET released_at = until WHERE entry_id IS NULL AND released_at IS NULL AND until <= :at;
