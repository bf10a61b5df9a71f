-- The plain number.
-- :mobile text
DELETE FROM suppression WHERE mobile = :mobile;
