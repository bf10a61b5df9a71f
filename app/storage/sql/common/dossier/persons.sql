-- A member and all who were merged into it, also by way of another, as a JSON list.
-- :member_id member
WITH RECURSIVE person (id) AS (
    SELECT id FROM member WHERE id = :member_id
    UNION
    SELECT m.id FROM member m JOIN person p ON m.merged_into = p.id
)
SELECT json_group_array(id) FROM person;
