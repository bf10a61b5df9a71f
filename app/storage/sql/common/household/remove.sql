-- :id INTEGER
DELETE FROM household WHERE id = :id
