-- Whether a code that a purchase gave was used since, and that use stands.
-- :id purchase
SELECT EXISTS (SELECT 1 FROM voucher v JOIN voucher_use u ON u.voucher_id = v.id
               WHERE v.given_by = :id AND u.returned_refund_id IS NULL);
