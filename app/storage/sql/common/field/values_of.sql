-- What a field says of some members.
-- :key TEXT  :ids TEXT (JSON list)
SELECT member_id, text FROM member_value
WHERE field_key = :key AND member_id IN (SELECT value FROM json_each(:ids))
