-- I6: More taken back or returned than a purchase earned or spent, or other sums than the purchase says.
SELECT 'purchase:' || p.id,
       'earned ' || p.earned_points || ' (entries ' || s.earned || '), clawed back ' || s.clawed || ', redeemed '
       || p.redeemed_points || ' (entries ' || s.redeemed || '), returned ' || s.returned
FROM purchase p JOIN (
    SELECT purchase_id,
           coalesce(sum(CASE WHEN kind = 'earn' THEN points END), 0) AS earned,
           coalesce(sum(CASE WHEN kind = 'clawback' AND NOT EXISTS (
               SELECT 1 FROM ledger_entry r WHERE r.purchase_id = e.purchase_id AND r.reverses_entry_id = e.id)
               THEN -points END), 0) AS clawed,
           coalesce(sum(CASE WHEN kind = 'redeem' THEN -points END), 0) AS redeemed,
           coalesce(sum(CASE WHEN kind = 'redeem_reversal' THEN points END), 0) AS returned
    FROM ledger_entry e WHERE purchase_id IS NOT NULL GROUP BY purchase_id) s ON s.purchase_id = p.id
WHERE s.clawed > s.earned OR s.returned > s.redeemed OR s.earned <> p.earned_points
   OR s.redeemed <> p.redeemed_points;
