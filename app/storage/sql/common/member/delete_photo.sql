-- :member_id INTEGER
DELETE FROM member_photo WHERE member_id = :member_id
