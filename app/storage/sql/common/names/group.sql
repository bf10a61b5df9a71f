-- Whether there is a product of a category; without any product all are known.
-- :name text
SELECT EXISTS (SELECT 1 FROM product WHERE category = :name) OR NOT EXISTS (SELECT 1 FROM product);
