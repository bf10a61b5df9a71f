-- One line of a purchase; what is named by its code alone is looked up, so that games and returns know the goods.
-- :purchase_id purchase, :line_no int, :product_id product or null, :code text, :quantity thousandths, :price money,
-- :discount money, :net money, :cost money or null
INSERT INTO purchase_line (purchase_id, line_no, product_id, quantity, price, discount, net, cost)
VALUES (:purchase_id, :line_no, coalesce(:product_id, (SELECT id FROM product WHERE code = :code)), :quantity, :price,
        :discount, :net, :cost);
