-- One line of a refund.
-- :refund_id refund, :line_no int, :purchase_id purchase or null, :purchase_line_no int or null,
-- :product_id product or null, :quantity thousandths or null, :amount money
INSERT INTO refund_line (refund_id, line_no, purchase_id, purchase_line_no, product_id, quantity, amount)
VALUES (:refund_id, :line_no, :purchase_id, :purchase_line_no, :product_id, :quantity, :amount);
