-- What the member wrote.
-- :id member
UPDATE inbox SET mobile = 'erased-' || id, body = '' WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
