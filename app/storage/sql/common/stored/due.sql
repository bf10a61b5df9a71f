-- Cards and credits with money whose last day is before a day.
-- :day day
SELECT DISTINCT account_id FROM stored_lot WHERE remaining > 0 AND expires_day < :day ORDER BY account_id;
