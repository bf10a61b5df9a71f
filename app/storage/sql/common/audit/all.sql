-- The whole trail in its order.
SELECT id, at, staff_id, action, subject, before, after, hash FROM audit ORDER BY id;
