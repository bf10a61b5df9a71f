-- I8: Void purchases whose points were not all taken back.
SELECT 'purchase:' || p.id, 'void, but ' || s.kept || ' of its redeemed points are not back'
FROM purchase p JOIN (
    SELECT purchase_id, sum(CASE WHEN kind IN ('redeem', 'redeem_reversal') THEN -points ELSE 0 END) AS kept
    FROM ledger_entry WHERE purchase_id IS NOT NULL GROUP BY purchase_id) s ON s.purchase_id = p.id
WHERE p.void_at IS NOT NULL AND s.kept <> 0;
