-- The birthdays of some members, as far as they are known.
-- :ids text (JSON list of members)
SELECT id, birthday FROM member WHERE id IN (SELECT value FROM json_each(:ids)) AND birthday IS NOT NULL;
