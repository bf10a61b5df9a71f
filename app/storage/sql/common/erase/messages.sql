-- Texts and numbers of messages; what still waits is not sent.
-- :id member
UPDATE message SET mobile = 'erased-' || id, body = '', reason = CASE WHEN state IN ('queued', 'sending') THEN 'erased' ELSE '' END,
    provider_id = NULL, state = CASE state WHEN 'queued' THEN 'cancelled' WHEN 'sending' THEN 'unknown' ELSE state END
WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
