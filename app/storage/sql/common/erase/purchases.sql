-- Notes on purchases, also on what they were before they were attached to the member.
-- :id member
UPDATE purchase SET note = ''
WHERE note <> '' AND id IN (
    SELECT p.id FROM purchase p WHERE p.member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id)
    UNION
    SELECT a.former_id FROM purchase_attachment a JOIN purchase p ON p.id = a.purchase_id
    WHERE p.member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id));
