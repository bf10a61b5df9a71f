-- Newest first.
-- :member_id INTEGER
SELECT state, source, wording, at, staff_id, batch_id, notice_id
FROM consent_entry
WHERE member_id = :member_id OR member_id IN (SELECT m.id FROM member m WHERE m.merged_into = :member_id)
ORDER BY id DESC
