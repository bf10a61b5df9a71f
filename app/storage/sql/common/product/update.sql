-- Goods as they are now.
-- :id product, :code text, :name text, :category text, :brand text, :price money or null, :cost money or null,
-- :favourite int, :retired flag
UPDATE product SET code = :code, name = :name, category = :category, brand = :brand, price = :price, cost = :cost,
                   favourite = :favourite, retired = :retired
WHERE id = :id;
