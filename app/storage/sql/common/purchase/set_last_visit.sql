-- A purchase on a day.
-- :member_id member, :day day
UPDATE member SET last_visit_day = :day
WHERE id = :member_id AND (last_visit_day IS NULL OR last_visit_day < :day);
