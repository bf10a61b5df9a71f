-- What rules may ask of a member's person.
-- :member_id member
SELECT birthday, gender FROM member WHERE id = :member_id;
