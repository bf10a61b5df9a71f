-- :mobile TEXT
DELETE FROM suppression WHERE mobile = :mobile
