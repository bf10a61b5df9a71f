-- A member's points account.
-- :member_id member
SELECT id, deficit, last_seq,
       EXISTS (SELECT 1 FROM hold h WHERE h.account_id = account.id AND h.entry_id IS NULL AND h.released_at IS NULL)
FROM account WHERE member_id = :member_id AND currency = 'points';
