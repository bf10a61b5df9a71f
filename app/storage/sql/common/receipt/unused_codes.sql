-- Codes that were typed and are still good, with what took off more.
-- :id purchase
SELECT v.code, u.other FROM unused_code u JOIN voucher v ON v.id = u.voucher_id WHERE u.purchase_id = :id ORDER BY v.id;
