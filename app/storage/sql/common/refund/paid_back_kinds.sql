-- By which kinds of money earlier refunds of a purchase were paid back.
-- :purchase_id purchase
SELECT x.kind, sum(x.amount)
FROM refund f JOIN refund_payment x ON x.refund_id = f.id
WHERE f.id IN (SELECT l.refund_id FROM refund_line l WHERE l.purchase_id = :purchase_id) AND f.void_at IS NULL
GROUP BY x.kind ORDER BY x.kind;
