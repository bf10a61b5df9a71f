-- One of the goods.
-- :id product
SELECT id, code, name, category, brand, price, cost, favourite, retired FROM product WHERE id = :id;
