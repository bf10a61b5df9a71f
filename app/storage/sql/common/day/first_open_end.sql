-- The earliest last day of points that are still there; NULL without any.
SELECT min(expires_day) FROM lot WHERE remaining > 0;
