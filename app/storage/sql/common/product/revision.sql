-- A number that is higher after every change of the goods.
SELECT number FROM product_revision WHERE id = 1;
