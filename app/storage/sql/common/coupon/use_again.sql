-- A code may be used again, until a day after its own.
-- :until day, :voucher_id voucher, :refund_id refund
UPDATE voucher_use SET again_until = :until WHERE voucher_id = :voucher_id AND returned_refund_id = :refund_id;
