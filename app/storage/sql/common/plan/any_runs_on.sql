-- A row where anybody has a membership on a day.
-- :day day
SELECT 1 FROM membership
WHERE (ended_day IS NULL OR ended_day > :day) AND first_day <= :day AND last_day >= :day LIMIT 1;
