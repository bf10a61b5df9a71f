-- :refund_id :line_no :purchase_id :purchase_line_no :product_id INTEGER  :quantity thousandths  :amount minor units
INSERT INTO refund_line (refund_id, line_no, purchase_id, purchase_line_no, product_id, quantity, amount)
VALUES (:refund_id, :line_no, :purchase_id, :purchase_line_no, :product_id, :quantity, :amount)
