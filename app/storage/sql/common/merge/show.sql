-- It is a member again.
-- :id member
UPDATE member SET merged_into = NULL WHERE id = :id;
