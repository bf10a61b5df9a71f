-- The newest day whose nightly work is done; NULL before the first.
SELECT max(day) FROM closed_day;
