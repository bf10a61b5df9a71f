-- What came back on a day, but for purchases that are void now.
-- :day day
SELECT coalesce(sum(l.amount), 0)
FROM refund f JOIN refund_line l ON l.refund_id = f.id LEFT JOIN purchase p ON p.id = l.purchase_id
WHERE f.local_day = :day AND f.kind = 'refund' AND f.void_at IS NULL AND p.void_at IS NULL;
