-- Referrals, of two that are neither merged nor erased, whose new member's first purchase of at least so much is so many days old on a day.
-- :minimum money, :wait int, :day day
SELECT r.referee_id, r.referrer_id, p.id FROM referral r JOIN purchase p ON p.id = (
    SELECT q.id FROM purchase q
    WHERE q.member_id = r.referee_id AND q.void_at IS NULL AND q.occurred_at >= r.at
      AND q.gross - q.discount - q.refunded > 0 AND q.gross - q.discount - q.refunded >= :minimum
    ORDER BY q.occurred_at, q.id LIMIT 1)
WHERE r.rewarded_day IS NULL AND p.local_day + :wait <= :day
  AND NOT EXISTS (SELECT 1 FROM member g WHERE g.id IN (r.referee_id, r.referrer_id)
                    AND (g.merged_into IS NOT NULL OR g.erased_at IS NOT NULL))
ORDER BY p.occurred_at, r.referee_id
