-- Its day is over.
-- :day day
DELETE FROM parked_purchase WHERE local_day < :day;
