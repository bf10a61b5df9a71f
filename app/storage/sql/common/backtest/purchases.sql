-- Members' standing purchases up to a day, in the order of time.
-- :last day
SELECT id, member_id, occurred_at, local_day, gross, discount, redeemed_amount, refunded, payment,
       source = 'import'
  FROM purchase
 WHERE local_day <= :last AND member_id IS NOT NULL AND void_at IS NULL
 ORDER BY local_day, occurred_at, id;
