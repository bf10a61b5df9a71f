-- Rewarded ones whose purchase came back since, so that less was kept than was asked for.
SELECT r.referee_id, r.referrer_id, p.id FROM referral r JOIN purchase p ON p.id = r.purchase_id
WHERE r.rewarded_day IS NOT NULL AND r.taken_day IS NULL
  AND (p.void_at IS NOT NULL OR p.gross - p.discount - p.refunded <= 0
       OR p.gross - p.discount - p.refunded < r.minimum)
ORDER BY r.referee_id
