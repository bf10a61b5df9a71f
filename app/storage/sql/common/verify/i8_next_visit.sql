-- I8: Codes for the next visit that can be used though their purchase is void.
SELECT 'voucher:' || v.code, 'given by purchase ' || p.id || ', which is void'
FROM next_visit n
JOIN purchase p ON p.id = n.purchase_id
JOIN voucher v ON v.id = n.voucher_id
WHERE n.taken_at IS NULL AND p.void_at IS NOT NULL AND v.void_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM voucher_use u WHERE u.voucher_id = v.id);
