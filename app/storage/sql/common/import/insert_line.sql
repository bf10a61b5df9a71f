-- One line of a past purchase.
-- :product_id :cost INTEGER or NULL
INSERT INTO purchase_line (purchase_id, line_no, product_id, quantity, price, discount, net, cost)
VALUES (:purchase_id, :line_no, :product_id, :quantity, :price, :discount, :net, :cost)
