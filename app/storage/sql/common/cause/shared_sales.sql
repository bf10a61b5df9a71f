-- Purchases of members that points paid a part of and that came back in part: the money is shared out by
-- what came back.
-- :first day, :last day
SELECT local_day, gross - discount, refunded, redeemed_amount FROM purchase
WHERE local_day BETWEEN :first AND :last AND void_at IS NULL AND member_id IS NOT NULL
  AND refunded > 0 AND redeemed_amount > 0
ORDER BY local_day;
