-- Gift cards belong to whoever holds them.
-- :id member
UPDATE stored_account SET member_id = NULL WHERE kind = 'gift' AND member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
