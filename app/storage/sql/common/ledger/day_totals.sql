-- Points earned and spent on a day.
-- :day day
SELECT coalesce(sum(CASE WHEN kind IN ('earn', 'bonus') THEN points END), 0),
       coalesce(sum(CASE WHEN kind = 'redeem' THEN -points END), 0)
FROM ledger_entry WHERE local_day = :day AND kind IN ('earn', 'bonus', 'redeem');
