-- What was said at the counter beside the amount.
-- :purchase_id purchase, :discount_reason text, :fields json, :entered_at instant or null
INSERT INTO purchase_note (purchase_id, discount_reason, fields, entered_at)
VALUES (:purchase_id, :discount_reason, :fields, :entered_at);
