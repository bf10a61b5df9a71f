-- :id INTEGER
SELECT name FROM member WHERE id = :id
