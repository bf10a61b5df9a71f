-- Paid memberships: plan, paid, means, when sold, first and last day, paid back, day given up, reason.
-- :members text (JSON list: the member and who was merged into it)
SELECT p.name, m.paid, m.payment, m.sold_at, m.first_day, m.last_day, m.refunded, m.ended_day, m.reason
FROM membership m JOIN plan p ON p.id = m.plan_id
WHERE m.member_id IN (SELECT value FROM json_each(:members)) ORDER BY m.id;
