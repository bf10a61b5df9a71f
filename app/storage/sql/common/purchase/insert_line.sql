-- One line of a purchase; what is named by its code alone is looked up, so that games and returns know the goods.
-- Goods that are no product of the shop keep the code and category that were typed.
-- :purchase_id purchase, :line_no int, :product_id product or null, :code text, :category text, :quantity thousandths,
-- :price money, :discount money, :net money, :cost money or null
INSERT INTO purchase_line (purchase_id, line_no, product_id, quantity, price, discount, net, cost, code, category)
SELECT :purchase_id, :line_no, d.id, :quantity, :price, :discount, :net, :cost,
       CASE WHEN d.id IS NULL THEN coalesce(:code, '') ELSE '' END,
       CASE WHEN d.id IS NULL THEN coalesce(:category, '') ELSE '' END
FROM (SELECT coalesce(:product_id, (SELECT id FROM product WHERE code = :code)) AS id) d;
