-- The version in force on a day: the latest start, of equal starts the newest.
-- :day day
SELECT id, version, start_day FROM programme_version WHERE start_day <= :day
ORDER BY start_day DESC, version DESC LIMIT 1;
