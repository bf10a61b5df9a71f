-- The photo.
-- :id member
DELETE FROM member_photo WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
