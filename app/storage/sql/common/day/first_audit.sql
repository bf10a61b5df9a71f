-- When the audit trail begins: with the making of the shop.
SELECT at FROM audit ORDER BY id LIMIT 1;
