-- :member_id INTEGER
DELETE FROM member_value WHERE member_id = :member_id
