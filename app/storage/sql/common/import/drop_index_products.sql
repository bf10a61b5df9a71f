-- The end of index_products.
DROP INDEX purchase_line_by_product_for_undo
