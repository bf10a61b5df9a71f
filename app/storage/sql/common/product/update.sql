-- Goods as they are now, unless somebody else changed them since they were read.
-- :id product, :version int, :code text, :name text, :category text, :brand text, :price money or null, :cost money or null,
-- :favourite int, :retired flag
UPDATE product SET code = :code, name = :name, category = :category, brand = :brand, price = :price, cost = :cost,
                   favourite = :favourite, retired = :retired, version = version + 1
WHERE id = :id AND version = :version;
