-- Purchases of a member that staff let pass below the minimum margin, and why.
-- :member_id
SELECT m.purchase_id, m.explain, m.reason FROM purchase_margin m JOIN purchase p ON p.id = m.purchase_id
 WHERE p.member_id = :member_id AND m.reason <> ''
