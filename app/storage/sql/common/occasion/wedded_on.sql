-- Members who married on a day and had joined by another.
-- :day day, :joined day
SELECT id FROM member WHERE wedding = :day AND joined_day <= :joined ORDER BY id;
