-- The next file is to hold everything from this number again; null: only what is new.
-- :id partner, :number int or null
UPDATE partner SET send_from = :number WHERE id = :id;
