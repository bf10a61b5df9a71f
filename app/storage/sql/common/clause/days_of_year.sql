-- Days that come round each year: id and day; which month it is, and when it comes, the calendar says.
-- :which text: birthday, wedding or joining_day
SELECT id, day FROM (
    SELECT id, CASE :which WHEN 'wedding' THEN wedding WHEN 'joining_day' THEN joined_day ELSE birthday END AS day
    FROM member
    WHERE merged_into IS NULL AND erased_at IS NULL) rows
WHERE day IS NOT NULL
ORDER BY id
