-- Members by the text of an own field.
-- :key :text text, '' for any
SELECT member_id FROM member_value
WHERE field_key = :key AND (:text = '' OR text = :text)
ORDER BY member_id
