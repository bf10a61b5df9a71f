-- Referrals that were rewarded on both sides and stand, whose days of sharing end with a day, and what the new member's
-- purchases of these days earned by the goods that were kept. What the referrer had for them is not given again.
-- :occasion text, :days int, :day day
SELECT r.referee_id, r.referrer_id,
       (SELECT sum(CASE WHEN q.void_at IS NOT NULL OR (q.refunded > 0 AND q.refunded >= q.gross - q.discount)
                   THEN 0 ELSE coalesce(k.kept, q.earned_points) END)
        FROM purchase q LEFT JOIN qualification k ON k.purchase_id = q.id
        WHERE q.member_id = r.referee_id AND q.local_day BETWEEN p.local_day AND p.local_day + :days - 1) AS points
FROM referral r JOIN purchase p ON p.id = r.purchase_id
WHERE r.rewarded_day IS NOT NULL AND r.taken_day IS NULL AND p.local_day + :days = :day
  AND EXISTS (SELECT 1 FROM occasion_points o WHERE o.occasion = :occasion AND o.member_id = r.referrer_id
                AND o.period = 'member:' || r.referee_id)
  AND NOT EXISTS (SELECT 1 FROM member g WHERE g.id IN (r.referee_id, r.referrer_id)
                    AND (g.merged_into IS NOT NULL OR g.erased_at IS NOT NULL))
ORDER BY r.referee_id
