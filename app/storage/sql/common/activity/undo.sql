-- :id :at :entry_id INTEGER or NULL :kept points
UPDATE activity_confirmed SET undone_at = :at, undo_entry_id = :entry_id, kept = :kept WHERE id = :id AND undone_at IS NULL
