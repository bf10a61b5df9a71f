-- I7: What came back of a purchase against its refund lines.
SELECT 'purchase:' || p.id, 'refunded ' || p.refunded || ', refund lines ' || coalesce(r.total, 0)
FROM purchase p
LEFT JOIN (SELECT l.purchase_id, sum(l.amount) AS total FROM refund_line l JOIN refund f ON f.id = l.refund_id
           WHERE f.void_at IS NULL AND f.kind = 'refund' AND l.purchase_id IS NOT NULL
           GROUP BY l.purchase_id) r ON r.purchase_id = p.id
WHERE p.refunded <> coalesce(r.total, 0);
