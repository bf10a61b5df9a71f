-- Codes for the next visit: code, the purchase that gave it, last day, when it was taken back.
-- :members text (JSON list: the member and who was merged into it)
SELECT v.code, p.ref, v.until_day, n.taken_at
FROM next_visit n JOIN voucher v ON v.id = n.voucher_id JOIN purchase p ON p.id = n.purchase_id
WHERE n.member_id IN (SELECT value FROM json_each(:members)) ORDER BY n.id;
