-- :member_id INTEGER
DELETE FROM member_token WHERE member_id = :member_id
