-- The purchase that gave a code.
-- :code text, :purchase_id purchase
UPDATE voucher SET given_by = :purchase_id WHERE code = :code AND given_by IS NULL
