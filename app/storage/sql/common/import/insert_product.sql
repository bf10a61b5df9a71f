-- A new product; returns its id.
-- :price :cost minor units or NULL
INSERT INTO product (code, name, category, brand, price, cost, batch_id)
VALUES (:code, :name, :category, :brand, :price, :cost, :batch_id)
RETURNING id
