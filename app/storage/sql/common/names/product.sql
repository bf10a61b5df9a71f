-- Whether there is a product with a code. A shop without products knows all: it sells by amount.
-- :name text
SELECT EXISTS (SELECT 1 FROM product WHERE code = :name) OR NOT EXISTS (SELECT 1 FROM product);
