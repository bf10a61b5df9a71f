-- The newest purchases of a member that still stand.
-- :member_id member, :limit int
SELECT id, ref, source, member_id, occurred_at, local_day, gross, discount, redeemed_points, redeemed_amount,
       earned_points, payment, note, programme_version_id, staff_id, refunded, void_at
FROM purchase WHERE member_id = :member_id AND void_at IS NULL
ORDER BY local_day DESC, id DESC LIMIT :limit;
