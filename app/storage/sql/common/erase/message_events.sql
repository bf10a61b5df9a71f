-- What the operator said of those messages.
-- :id member
UPDATE message_event SET detail = '' WHERE message_id IN (SELECT id FROM message WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id));
