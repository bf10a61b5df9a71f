-- One purchase.
-- :id purchase
SELECT id, ref, source, member_id, occurred_at, local_day, gross, discount, redeemed_points, redeemed_amount,
       earned_points, payment, note, programme_version_id, staff_id, refunded, void_at, till
FROM purchase WHERE id = :id;
