-- What came back on a day.
-- :day day
SELECT coalesce(sum(amount), 0) FROM refund WHERE local_day = :day AND kind = 'refund' AND void_at IS NULL;
