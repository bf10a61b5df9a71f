-- :id :at
UPDATE next_visit SET taken_at = :at WHERE id = :id
