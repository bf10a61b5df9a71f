-- :id :day :entry_id INTEGER or NULL :kept points
UPDATE milestone_given SET taken_day = :day, taken_entry_id = :entry_id, kept = :kept WHERE id = :id AND taken_day IS NULL
