-- :mobile TEXT
SELECT 1 FROM suppression WHERE mobile = :mobile
