-- For the length of one transaction: finds at once whether a product is used.
CREATE INDEX purchase_line_by_product_for_undo ON purchase_line (product_id)
