-- Tags say something of a person.
-- :id member
DELETE FROM member_tag WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
