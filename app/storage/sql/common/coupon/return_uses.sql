-- The whole purchase came back: its codes may be used again until their old last day.
-- :purchase_id purchase, :refund_id refund
UPDATE voucher_use SET returned_refund_id = :refund_id WHERE purchase_id = :purchase_id AND returned_refund_id IS NULL;
