-- A code took something off a purchase.
-- :voucher_id voucher, :batch_id batch, :purchase_id purchase, :member_id member or null, :amount money, :at instant
INSERT INTO voucher_use (voucher_id, batch_id, purchase_id, member_id, amount, at)
VALUES (:voucher_id, :batch_id, :purchase_id, :member_id, :amount, :at);
