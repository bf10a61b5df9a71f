-- Memberships whose last day is over.
-- :today day
UPDATE membership SET lapsed_day = last_day + 1
WHERE ended_day IS NULL AND lapsed_day IS NULL AND last_day < :today;
