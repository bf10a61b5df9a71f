-- Why purchases were let pass below the margin; that they were stays.
-- :id member
UPDATE purchase_margin SET reason = 'erased'
WHERE reason <> '' AND purchase_id IN (
    SELECT p.id FROM purchase p WHERE p.member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id));
