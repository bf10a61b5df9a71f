-- Codes that a member typed and that stayed good: code, purchase, when, the discount that took off more.
-- :members text (JSON list: the member and who was merged into it)
SELECT v.code, p.ref, p.occurred_at, u.other
FROM purchase p JOIN unused_code u ON u.purchase_id = p.id JOIN voucher v ON v.id = u.voucher_id
WHERE p.member_id IN (SELECT value FROM json_each(:members)) ORDER BY p.id, v.id;
