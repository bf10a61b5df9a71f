-- What is set aside at the counter for the member.
-- :id member
DELETE FROM parked_purchase WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
