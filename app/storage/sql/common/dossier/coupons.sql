-- Codes that only this member may use: code, name, last day, when given, whether void.
-- :members text (JSON list: the member and who was merged into it)
SELECT v.code, coalesce(json_extract(b.rule, '$.name'), ''),
       coalesce((SELECT max(a.again_until) FROM voucher_use a WHERE a.voucher_id = v.id), v.until_day), v.created_at, v.void_at IS NOT NULL
FROM voucher v JOIN coupon_batch b ON b.id = v.batch_id
WHERE v.member_id IN (SELECT value FROM json_each(:members)) ORDER BY v.id;
