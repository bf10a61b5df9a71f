-- Members whose paid membership ends between two days and was not renewed beyond them.
-- :first :last day
SELECT m.id FROM member m
WHERE m.merged_into IS NULL AND m.erased_at IS NULL AND m.id IN (
    SELECT s.member_id FROM membership s WHERE s.ended_day IS NULL
    GROUP BY s.member_id HAVING max(s.last_day) BETWEEN :first AND :last)
ORDER BY m.id
