-- Our next files ask the partner for everything from this number again; null: no longer.
-- :id partner, :number int or null
UPDATE partner SET ask_from = :number WHERE id = :id;
