-- Members who joined on a day.
-- :day day
SELECT count(*) FROM member WHERE joined_day = :day;
