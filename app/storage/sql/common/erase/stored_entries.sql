-- Reasons of credit by hand.
-- :id member
UPDATE stored_entry SET reason = ''
WHERE reason <> '' AND account_id IN (
    SELECT a.id FROM stored_account a
    WHERE a.kind = 'credit' AND a.member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id));
