-- What the shop's own fields say of the person.
-- :id member
DELETE FROM member_value WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
