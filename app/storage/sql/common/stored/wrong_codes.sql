-- When codes of gift cards were typed that nobody has, oldest first.
-- :from instant, :now instant
SELECT at FROM wrong_code WHERE at > :from AND at <= :now ORDER BY at;
