-- A donation is taken back, once.
-- :id donation, :entry_id entry
UPDATE donation SET back_entry_id = :entry_id WHERE id = :id AND back_entry_id IS NULL;
