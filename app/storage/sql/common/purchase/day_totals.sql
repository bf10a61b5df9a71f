-- Sums of a day's standing purchases.
-- :day day
SELECT count(*), count(member_id), coalesce(sum(gross - discount), 0), coalesce(sum(redeemed_amount), 0)
FROM purchase WHERE local_day = :day AND void_at IS NULL;
