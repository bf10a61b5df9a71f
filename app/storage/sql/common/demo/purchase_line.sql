-- :purchase_id :line_no :product_id INTEGER  :quantity thousandths  :price :discount :net :cost minor units
INSERT INTO purchase_line (purchase_id, line_no, product_id, quantity, price, discount, net, cost)
VALUES (:purchase_id, :line_no, :product_id, :quantity, :price, 0, :net, :cost)
