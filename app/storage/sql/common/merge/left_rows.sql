-- What of the other member would stay with its old row, by kind: the kept one has the same already, or it cannot change.
-- :kept member, :other member, :day day
SELECT 'purchase', count(*) FROM purchase o
WHERE o.member_id = :other AND o.void_at IS NULL
  AND EXISTS (SELECT 1 FROM purchase k WHERE k.member_id = :kept AND k.void_at IS NULL AND k.ref = o.ref AND k.source = o.source)
UNION ALL SELECT 'draw_winner', count(*) FROM draw_winner WHERE member_id = :other
UNION ALL SELECT 'occasion_points', count(*) FROM occasion_points o
WHERE o.member_id = :other AND EXISTS (SELECT 1 FROM occasion_points k WHERE k.member_id = :kept
                                       AND k.occasion = o.occasion AND k.period = o.period)
UNION ALL SELECT 'tier_pin', count(*) FROM tier_pin p
WHERE p.member_id = :other AND p.removed_at IS NULL AND p.until_day >= :day
  AND EXISTS (SELECT 1 FROM tier_pin k WHERE k.member_id = :kept AND k.removed_at IS NULL AND k.until_day >= :day)
UNION ALL SELECT 'referral', count(*) FROM referral r
WHERE (r.referee_id = :other AND (r.referrer_id = :kept OR EXISTS (SELECT 1 FROM referral k WHERE k.referee_id = :kept)))
   OR (r.referrer_id = :other AND r.referee_id = :kept)
UNION ALL SELECT 'household_member', count(*) FROM household_member o JOIN household_member k ON k.member_id = :kept
WHERE o.member_id = :other AND o.household_id <> k.household_id
UNION ALL SELECT 'member_photo', count(*) FROM member_photo o JOIN member_photo k ON k.member_id = :kept
WHERE o.member_id = :other;
