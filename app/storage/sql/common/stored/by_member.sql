-- A member's credit.
-- :member_id member
SELECT a.id, a.kind, coalesce(a.code, ''), a.member_id, m.name, a.last_seq, a.created_at
FROM stored_account a JOIN member m ON m.id = a.member_id WHERE a.member_id = :member_id AND a.kind = 'credit';
