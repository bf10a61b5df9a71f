-- What was said at the counter beside the amount of a purchase.
-- :purchase_id purchase
SELECT discount_reason, fields FROM purchase_note WHERE purchase_id = :purchase_id;
