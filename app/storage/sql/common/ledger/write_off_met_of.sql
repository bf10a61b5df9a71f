-- What of a purchase's write-offs was taken after all.
-- :purchase_id purchase
SELECT coalesce(sum(points), 0) FROM write_off_met WHERE purchase_id = :purchase_id;
