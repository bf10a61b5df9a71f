-- Whether the member has had the points in that period; those that could not be taken again count.
-- :member_id :activity_id :period
SELECT 1 FROM activity_confirmed
WHERE member_id = :member_id AND activity_id = :activity_id AND period = :period AND (undone_at IS NULL OR kept > 0)
