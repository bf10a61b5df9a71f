-- A new batch of codes.
-- :rule json, :automatic bool, :at instant, :staff_id staff or null
INSERT INTO coupon_batch (rule, automatic, created_at, staff_id) VALUES (:rule, :automatic, :at, :staff_id) RETURNING id;
