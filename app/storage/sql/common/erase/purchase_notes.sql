-- What was said at the counter beside the amounts: reasons of discounts and the shop's own fields.
-- :id member
UPDATE purchase_note SET discount_reason = '', fields = '[]'
WHERE purchase_id IN (
    SELECT p.id FROM purchase p WHERE p.member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id)
    UNION
    SELECT a.former_id FROM purchase_attachment a JOIN purchase p ON p.id = a.purchase_id
    WHERE p.member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id));
