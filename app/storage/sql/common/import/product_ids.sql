-- Every product by its code.
SELECT code, id FROM product
