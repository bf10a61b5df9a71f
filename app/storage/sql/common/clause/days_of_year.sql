-- Birthdays or weddings: id and day; which month it is the calendar says.
-- :wedding 0 or 1
SELECT id, CASE WHEN :wedding THEN wedding ELSE birthday END AS day FROM member
WHERE CASE WHEN :wedding THEN wedding ELSE birthday END IS NOT NULL
  AND merged_into IS NULL AND erased_at IS NULL
ORDER BY id
