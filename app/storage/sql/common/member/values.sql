-- What the shop's own fields say of one member.
-- :member_id INTEGER
SELECT field_key, text FROM member_value WHERE member_id = :member_id ORDER BY field_key
