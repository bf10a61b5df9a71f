-- Codes that a member used: code, purchase, what it took off, when, whether it came back.
-- :members text (JSON list: the member and who was merged into it)
SELECT v.code, p.ref, u.amount, u.at, u.returned_refund_id IS NOT NULL
FROM voucher_use u JOIN voucher v ON v.id = u.voucher_id JOIN purchase p ON p.id = u.purchase_id
WHERE u.member_id IN (SELECT value FROM json_each(:members)) ORDER BY u.id;
