-- How many members of a batch are left.
SELECT count(*) FROM member WHERE batch_id = :batch_id
