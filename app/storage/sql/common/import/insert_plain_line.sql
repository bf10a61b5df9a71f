-- One line of a past purchase without discount and cost, of whole units.
INSERT INTO purchase_line (purchase_id, line_no, product_id, quantity, price, net)
SELECT n.purchase_id, n.line_no, n.product_id, n.quantity, n.price, n.quantity / 1000 * n.price
FROM (SELECT :purchase_id AS purchase_id, :line_no AS line_no, :product_id AS product_id,
             :quantity AS quantity, :price AS price) n
