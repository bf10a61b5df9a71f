-- The standing purchase of a member (0: nobody) that people call so, the newest until a day: what is left of it, and
-- whether more than its amount must be taken back with its goods.
-- :ref text, :member_id id, :day day
SELECT id, gross - discount - refunded, source <> 'import' OR earned_points > 0 OR redeemed_points > 0
FROM purchase
WHERE ref = :ref AND ifnull(member_id, 0) = :member_id AND void_at IS NULL AND local_day <= :day
ORDER BY occurred_at DESC, id DESC LIMIT 1
