-- Whether there is a product of a brand; without any product all are known.
-- :name text
SELECT EXISTS (SELECT 1 FROM product WHERE brand = :name) OR NOT EXISTS (SELECT 1 FROM product);
