-- A member's points account.
-- :member_id member
SELECT id, deficit, last_seq FROM account WHERE member_id = :member_id AND currency = 'points';
