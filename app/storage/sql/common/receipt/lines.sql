-- The lines of a purchase as a receipt shows them.
-- :id purchase
SELECT coalesce(nullif(p.name, ''), p.code, l.code), l.quantity, l.price, l.net
FROM purchase_line l LEFT JOIN product p ON p.id = l.product_id
WHERE l.purchase_id = :id ORDER BY l.line_no;
