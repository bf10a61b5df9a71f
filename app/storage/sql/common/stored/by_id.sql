-- A card or credit by its row.
-- :id account
SELECT a.id, a.kind, coalesce(a.code, ''), a.member_id, coalesce(m.name, ''), a.last_seq, a.created_at
FROM stored_account a LEFT JOIN member m ON m.id = a.member_id WHERE a.id = :id;
