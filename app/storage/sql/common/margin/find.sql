-- What the margin guard said of a purchase, if anything.
-- :purchase_id purchase
SELECT explain, reason FROM purchase_margin WHERE purchase_id = :purchase_id;
