-- Members with a paid membership that runs.
-- :today day
SELECT m.id FROM member m
WHERE m.merged_into IS NULL AND m.erased_at IS NULL AND m.id IN (
    SELECT s.member_id FROM membership s
    WHERE s.ended_day IS NULL AND s.first_day <= :today AND s.last_day >= :today)
ORDER BY m.id
