-- The programme in force on a day.
-- :day day
SELECT document FROM programme_version
 WHERE start_day <= :day
 ORDER BY start_day DESC, version DESC
 LIMIT 1;
