-- Plans, those on sale first, then by name.
SELECT id, name, price, months, num, den, discount, gift, reminder_days, refund_rule, refund_days, retired_at
FROM plan ORDER BY retired_at IS NOT NULL, name, id;
