-- All members.
SELECT id FROM member ORDER BY id
