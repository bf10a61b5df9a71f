-- The goods with this code.
-- :code text
SELECT id, code, name, category, brand, price, cost, favourite, retired, version FROM product WHERE code = :code;
