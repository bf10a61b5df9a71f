-- I12: Purchases paid with more stored value than was due.
SELECT 'purchase:' || p.id, 'due ' || (p.gross - p.discount - p.redeemed_amount) || ', paid with stored value ' || sum(-e.amount)
FROM purchase p JOIN stored_entry e ON e.purchase_id = p.id AND e.kind = 'pay'
GROUP BY p.id HAVING sum(-e.amount) > p.gross - p.discount - p.redeemed_amount;
