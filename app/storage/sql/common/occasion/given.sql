-- Whether an occasion gave a member points in a period.
-- :occasion, :member_id, :period
SELECT 1 FROM occasion_points WHERE occasion = :occasion AND member_id = :member_id AND period = :period
