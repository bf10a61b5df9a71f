-- A member was here on that day, perhaps before the last visit known.
UPDATE member SET last_visit_day = max(coalesce(last_visit_day, :day), :day) WHERE id = :id
