-- Rows merged into a row that was merged on belong to the member as well.
-- :id member
WITH RECURSIVE part (id) AS (
    VALUES (:id)
    UNION
    SELECT m.id FROM member m JOIN part p ON m.merged_into = p.id)
UPDATE member SET merged_into = :id WHERE id <> :id AND id IN (SELECT id FROM part);
