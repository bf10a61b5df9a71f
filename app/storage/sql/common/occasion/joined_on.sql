-- Members who joined on a day.
-- :day day
SELECT id FROM member WHERE joined_day = :day ORDER BY id;
