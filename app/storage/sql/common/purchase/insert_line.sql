-- One line of a purchase.
-- :purchase_id purchase, :line_no int, :product_id product or null, :quantity thousandths, :price money,
-- :discount money, :net money, :cost money or null
INSERT INTO purchase_line (purchase_id, line_no, product_id, quantity, price, discount, net, cost)
VALUES (:purchase_id, :line_no, :product_id, :quantity, :price, :discount, :net, :cost);
