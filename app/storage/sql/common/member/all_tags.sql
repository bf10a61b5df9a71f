-- Tags in use, most used first.
-- :limit INTEGER
SELECT tag FROM member_tag GROUP BY tag ORDER BY count(*) DESC, tag LIMIT :limit
