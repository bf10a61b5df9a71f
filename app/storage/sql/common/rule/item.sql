-- What rules may ask of a product.
-- :id product
SELECT code, category, brand FROM product WHERE id = :id;
