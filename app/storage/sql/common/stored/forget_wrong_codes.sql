-- What is too long ago to count.
-- :last instant
DELETE FROM wrong_code WHERE at <= :last;
