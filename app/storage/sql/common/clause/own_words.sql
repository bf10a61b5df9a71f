-- What members have in an own field, for comparing in any spelling: id and text.
-- :key text
SELECT member_id, text FROM member_value
WHERE field_key = :key
ORDER BY member_id
