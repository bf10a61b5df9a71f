-- A membership is sold.
-- :plan_id plan, :member_id member, :paid money, :payment text, :sold_at instant, :sold_day day,
-- :first_day day, :last_day day, :staff_id staff or null
INSERT INTO membership (plan_id, member_id, paid, payment, sold_at, sold_day, first_day, last_day, staff_id)
VALUES (:plan_id, :member_id, :paid, :payment, :sold_at, :sold_day, :first_day, :last_day, :staff_id)
RETURNING id;
