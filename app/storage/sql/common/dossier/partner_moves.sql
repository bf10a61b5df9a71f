-- Points between this shop and partners: partner, kind, points, amount between the shops, number, when, day.
-- :members text (JSON list: the member and who was merged into it)
SELECT p.name, m.kind, m.points, m.amount, m.mobile, m.at, m.local_day
FROM partner_move m JOIN partner p ON p.id = m.partner_id
WHERE m.member_id IN (SELECT value FROM json_each(:members)) ORDER BY m.id;
