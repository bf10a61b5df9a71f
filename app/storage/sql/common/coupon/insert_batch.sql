-- A new batch of codes.
-- :rule json, :at instant, :staff_id staff or null
INSERT INTO coupon_batch (rule, created_at, staff_id) VALUES (:rule, :at, :staff_id) RETURNING id;
