-- A gift card by its code.
-- :code text
SELECT a.id, a.kind, a.code, a.member_id, coalesce(m.name, ''), a.last_seq, a.created_at
FROM stored_account a LEFT JOIN member m ON m.id = a.member_id WHERE a.code = :code;
