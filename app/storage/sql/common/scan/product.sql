-- Whether a code is that of a product.
-- :code text
SELECT name FROM product WHERE code = :code;
