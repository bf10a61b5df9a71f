-- A code was typed for a purchase and stays good, as another discount takes off more.
-- :purchase_id purchase, :voucher_id voucher, :other name of that discount
INSERT INTO unused_code (purchase_id, voucher_id, other) VALUES (:purchase_id, :voucher_id, :other);
