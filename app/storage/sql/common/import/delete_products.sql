-- Products that a batch made and no line refers to.
DELETE FROM product
WHERE batch_id = :batch_id
  AND id NOT IN (SELECT product_id FROM purchase_line WHERE product_id IS NOT NULL)
  AND id NOT IN (SELECT product_id FROM refund_line WHERE product_id IS NOT NULL)
