-- What was said and answered; open ones are closed.
-- :id member
UPDATE contact SET text = '', answer = '', state = 'closed', version = version + 1 WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
