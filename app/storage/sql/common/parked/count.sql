-- How many are set aside of a day.
-- :day day
SELECT count(*) FROM parked_purchase WHERE local_day = :day;
