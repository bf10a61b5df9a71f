-- The end of index_products.
DROP INDEX IF EXISTS purchase_line_by_product_for_undo
