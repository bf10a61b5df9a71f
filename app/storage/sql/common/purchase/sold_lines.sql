-- The goods of a purchase as they were sold; of what is no product of the shop, what was typed.
-- :id purchase
SELECT l.product_id, coalesce(r.code, l.code), coalesce(r.name, ''), coalesce(r.category, l.category),
       coalesce(r.brand, ''), l.quantity, l.price, l.discount, l.net, l.cost
FROM purchase_line l LEFT JOIN product r ON r.id = l.product_id WHERE l.purchase_id = :id ORDER BY l.line_no;
