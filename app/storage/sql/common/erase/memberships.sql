-- Reasons why a membership was given up.
-- :id member
UPDATE membership SET reason = '' WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
