-- One membership.
-- :id membership
SELECT s.id, s.plan_id, s.member_id, s.paid, s.sold_day, s.first_day, s.last_day, s.refunded, s.ended_day
FROM membership s WHERE s.id = :id;
