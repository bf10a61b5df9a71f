-- Points set aside to be spent with a partner: partner, digits, points, last day, when, whether they were spent.
-- :members text (JSON list: the member and who was merged into it)
SELECT p.name, v.text, v.points, v.last_day, v.at, v.move_id IS NOT NULL
FROM partner_voucher v JOIN partner p ON p.id = v.partner_id
WHERE v.member_id IN (SELECT value FROM json_each(:members)) ORDER BY v.id;
