-- What became of an anonymous purchase.
-- :former_id purchase
SELECT a.purchase_id, p.member_id FROM purchase_attachment a JOIN purchase p ON p.id = a.purchase_id
WHERE a.former_id = :former_id AND a.undone_at IS NULL;
