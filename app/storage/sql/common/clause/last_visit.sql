-- Members who came last between two days.
-- :from :to day
SELECT id FROM member WHERE last_visit_day BETWEEN :from AND :to ORDER BY id
