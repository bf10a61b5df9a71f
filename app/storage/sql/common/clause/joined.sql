-- Members since a day between two days.
-- :from :to day
SELECT id FROM member WHERE joined_day BETWEEN :from AND :to ORDER BY id
