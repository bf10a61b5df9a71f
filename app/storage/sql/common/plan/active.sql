-- The membership of a member on a day, with its plan's benefits.
-- :member_id member, :today day
SELECT s.id, p.name, p.num, p.den, p.discount, p.gift, s.last_day
FROM membership s JOIN plan p ON p.id = s.plan_id
WHERE s.member_id = :member_id AND (s.ended_day IS NULL OR s.ended_day > :today) AND s.first_day <= :today AND s.last_day >= :today
ORDER BY s.id LIMIT 1;
