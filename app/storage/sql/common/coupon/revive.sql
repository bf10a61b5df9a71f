-- The code that a gift gave can be used again: the gift was taken back and handed out once more.
-- :taking_id taking
UPDATE voucher SET void_at = NULL WHERE taking_id = :taking_id AND void_at IS NOT NULL;
