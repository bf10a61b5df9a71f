-- Paid memberships with what they do to points and bills, for each member in the order in which they were sold; one that
-- was given up counts up to the day before.
SELECT s.member_id, s.id, s.first_day, min(s.last_day, coalesce(s.ended_day - 1, s.last_day)), p.num, p.den, p.discount
FROM membership s JOIN plan p ON p.id = s.plan_id ORDER BY s.member_id, s.id;
