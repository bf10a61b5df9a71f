-- :member_id INTEGER
DELETE FROM member_tag WHERE member_id = :member_id
