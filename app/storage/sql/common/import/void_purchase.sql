-- A purchase of an import that was taken back but must stay on record.
UPDATE purchase SET void_at = :at WHERE id = :id AND void_at IS NULL
