-- One part of a refund; without a purchase it stands alone.
-- :purchase_id :purchase_line_no :product_id :quantity INTEGER or NULL
INSERT INTO refund_line (refund_id, line_no, purchase_id, purchase_line_no, product_id, quantity, amount)
VALUES (:refund_id, :line_no, :purchase_id, :purchase_line_no, :product_id, :quantity, :amount)
