-- :member_id INTEGER
SELECT jpeg FROM member_photo WHERE member_id = :member_id
