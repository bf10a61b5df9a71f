-- One of the goods.
-- :id product
SELECT id, code, name, category, brand, price, cost, favourite, retired, version FROM product WHERE id = :id;
