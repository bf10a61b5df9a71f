-- One plan.
-- :id plan
SELECT id, name, price, months, num, den, discount, gift, reminder_days, refund_rule, refund_days, retired_at
FROM plan WHERE id = :id;
