-- Members by the text of an own field.
-- :key :text text, '' for any; :contains 0 or 1
SELECT member_id FROM member_value
WHERE field_key = :key AND (:text = '' OR (:contains = 1 AND instr(text, :text) > 0) OR text = :text)
ORDER BY member_id
