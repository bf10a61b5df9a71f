-- A product of the demo shop with its own id.
-- :id INTEGER  :code :name :category TEXT  :price :cost minor units
INSERT INTO product (id, code, name, category, price, cost)
VALUES (:id, :code, :name, :category, :price, :cost)
