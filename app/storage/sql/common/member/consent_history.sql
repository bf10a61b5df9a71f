-- Newest first.
-- :member_id INTEGER
SELECT state, source, wording, at, staff_id, batch_id
FROM consent_entry
WHERE member_id = :member_id
ORDER BY id DESC
