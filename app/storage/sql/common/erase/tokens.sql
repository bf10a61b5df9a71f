-- Nobody finds the member by name or number.
-- :id member
DELETE FROM member_token WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
