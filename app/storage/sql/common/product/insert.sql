-- New goods.
-- :code text, :name text, :category text, :brand text, :price money or null, :cost money or null, :favourite int,
-- :retired flag
INSERT INTO product (code, name, category, brand, price, cost, favourite, retired)
VALUES (:code, :name, :category, :brand, :price, :cost, :favourite, :retired)
RETURNING id;
