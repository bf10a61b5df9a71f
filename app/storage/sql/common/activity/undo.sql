-- :id :at :entry_id INTEGER or NULL
UPDATE activity_confirmed SET undone_at = :at, undo_entry_id = :entry_id WHERE id = :id AND undone_at IS NULL
