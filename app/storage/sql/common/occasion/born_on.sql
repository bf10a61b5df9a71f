-- Members born on a day who had joined by another.
-- :day day, :joined day
SELECT id FROM member WHERE birthday = :day AND joined_day <= :joined ORDER BY id;
