-- Members since a day between two days.
-- :from :to day
SELECT id FROM member WHERE merged_into IS NULL AND erased_at IS NULL AND joined_day BETWEEN :from AND :to ORDER BY id
