-- Reasons of points by hand.
-- :id member
UPDATE ledger_entry SET reason = ''
WHERE reason <> '' AND account_id IN (
    SELECT a.id FROM account a WHERE a.member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id));
