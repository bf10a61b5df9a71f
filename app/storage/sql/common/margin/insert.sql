-- What the margin guard said of a purchase.
-- :purchase_id purchase, :explain json, :reason text
INSERT INTO purchase_margin (purchase_id, explain, reason) VALUES (:purchase_id, :explain, :reason);
