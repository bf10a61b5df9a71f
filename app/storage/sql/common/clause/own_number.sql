-- Members by the number or day of an own field.
-- :key text, :least :most integer
SELECT member_id FROM member_value
WHERE field_key = :key AND number BETWEEN :least AND :most
ORDER BY member_id
