-- :id :at
UPDATE next_visit SET taken_at = :at WHERE id = :id AND taken_at IS NULL
