-- The number a refund without one gets.
SELECT coalesce(max(id), 0) + 1 FROM refund;
