-- The earliest last day of points or stored value still there; NULL without any.
SELECT min(day) FROM (
    SELECT min(expires_day) AS day FROM lot WHERE remaining > 0
    UNION ALL
    SELECT min(expires_day) FROM stored_lot WHERE remaining > 0) AS ends;
