-- As whom a member goes on.
-- :id member
SELECT merged_into FROM member WHERE id = :id AND merged_into IS NOT NULL;
