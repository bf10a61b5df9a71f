-- One kind of money of a purchase that was paid with several.
-- :purchase_id purchase, :place int, :kind text, :amount money
INSERT INTO purchase_payment (purchase_id, place, kind, amount) VALUES (:purchase_id, :place, :kind, :amount);
