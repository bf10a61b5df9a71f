-- Nobody waits for a reward any more.
-- :id member
DELETE FROM exchange_wait WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
