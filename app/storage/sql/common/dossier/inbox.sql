-- What a member wrote.
-- :member_id member
SELECT at, mobile, body FROM inbox WHERE member_id = :member_id ORDER BY id;
