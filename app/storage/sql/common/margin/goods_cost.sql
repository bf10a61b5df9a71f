-- What one unit of a product costs the shop, and its group; by the product or by its code.
-- :id product or null, :code text
SELECT cost, category FROM product WHERE id = coalesce(:id, (SELECT p.id FROM product p WHERE p.code = :code));
