-- How many members have a value of a field.
-- :key TEXT
SELECT count(*) FROM member_value WHERE field_key = :key
