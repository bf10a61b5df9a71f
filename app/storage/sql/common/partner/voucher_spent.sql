-- The partner told that a voucher was spent.
-- :id voucher, :move_id move
UPDATE partner_voucher SET move_id = :move_id WHERE id = :id AND move_id IS NULL;
