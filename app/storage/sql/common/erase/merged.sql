-- The rows that were merged into a member.
-- :id member
SELECT id FROM member WHERE merged_into = :id ORDER BY id;
