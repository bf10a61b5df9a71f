-- The goods of a member's purchases.
-- :member_id member
SELECT l.purchase_id, coalesce(p.code, ''), coalesce(p.name, ''), l.quantity, l.net
FROM purchase b JOIN purchase_line l ON l.purchase_id = b.id LEFT JOIN product p ON p.id = l.product_id
WHERE b.member_id = :member_id ORDER BY l.purchase_id, l.line_no;
