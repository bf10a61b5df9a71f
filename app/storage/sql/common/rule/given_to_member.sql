-- What a rule gave one member in the day, week, month and year of a purchase, ever, and when last.
-- :rule_id text, :member_id member, :day day, :week_first day, :week_last day, :month_first day,
-- :month_last day, :year_first day, :year_last day
SELECT coalesce(sum(CASE WHEN day = :day THEN points END), 0),
       coalesce(sum(CASE WHEN day BETWEEN :week_first AND :week_last THEN points END), 0),
       coalesce(sum(CASE WHEN day BETWEEN :month_first AND :month_last THEN points END), 0),
       coalesce(sum(CASE WHEN day BETWEEN :year_first AND :year_last THEN points END), 0),
       coalesce(sum(points), 0),
       max(CASE WHEN points > 0 AND day <= :day THEN day END)
FROM rule_points WHERE rule_id = :rule_id AND member_id = :member_id;
