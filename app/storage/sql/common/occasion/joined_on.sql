-- Members who joined on a day.
-- :day day
SELECT id FROM member WHERE joined_day = :day AND merged_into IS NULL AND erased_at IS NULL ORDER BY id;
