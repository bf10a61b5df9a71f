-- I6: Purchases that say they earned or spent points without an entry.
SELECT 'purchase:' || p.id, 'earned ' || p.earned_points || ', redeemed ' || p.redeemed_points || ', no entries'
FROM purchase p
WHERE (p.earned_points <> 0 OR p.redeemed_points <> 0)
  AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.purchase_id = p.id AND e.kind IN ('earn', 'redeem'));
