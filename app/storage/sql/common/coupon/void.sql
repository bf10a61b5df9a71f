-- A code can no longer be used.
-- :code text, :at instant
UPDATE voucher SET void_at = :at WHERE code = :code AND void_at IS NULL;
