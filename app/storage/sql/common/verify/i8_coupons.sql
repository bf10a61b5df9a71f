-- I8: Codes still used by a purchase that came back as a whole.
SELECT 'voucher:' || u.voucher_id, 'used by purchase ' || p.id || ', which came back'
FROM voucher_use u JOIN purchase p ON p.id = u.purchase_id
WHERE u.returned_refund_id IS NULL AND (p.void_at IS NOT NULL OR (p.refunded > 0 AND p.refunded = p.gross - p.discount));
