-- :member_id INTEGER
SELECT tag FROM member_tag WHERE member_id = :member_id ORDER BY tag
