-- None of the codes of a batch can be used any longer.
-- :batch_id batch, :at instant
UPDATE voucher SET void_at = :at WHERE batch_id = :batch_id AND void_at IS NULL;
