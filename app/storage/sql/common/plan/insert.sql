-- A new plan.
-- :name text, :price money, :months integer, :num integer, :den integer, :discount integer, :gift text,
-- :reminder_days integer, :refund_rule text, :refund_days integer, :created_at instant, :staff_id staff or null
INSERT INTO plan (name, price, months, num, den, discount, gift, reminder_days, refund_rule, refund_days,
    created_at, staff_id)
VALUES (:name, :price, :months, :num, :den, :discount, :gift, :reminder_days, :refund_rule, :refund_days,
    :created_at, :staff_id)
RETURNING id;
