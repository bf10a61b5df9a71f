-- Reasons of refunds.
-- :id member
UPDATE refund SET reason = '' WHERE reason <> '' AND member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
