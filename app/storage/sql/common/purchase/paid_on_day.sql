-- Purchases of a member on a day that points paid a part of.
-- :member_id member, :day day
SELECT redeemed_amount, gross - discount, refunded FROM purchase
WHERE member_id = :member_id AND local_day = :day AND void_at IS NULL AND redeemed_amount > 0;
