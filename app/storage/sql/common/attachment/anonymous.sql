-- Purchases without a member since a day that still stand whole, newest first.
-- :first day, :limit int
SELECT id, ref, source, member_id, occurred_at, local_day, gross, discount, redeemed_points, redeemed_amount,
       earned_points, payment, note, programme_version_id, staff_id, refunded, void_at
FROM purchase
WHERE local_day >= :first AND member_id IS NULL AND void_at IS NULL AND refunded = 0
ORDER BY local_day DESC, id DESC LIMIT :limit;
