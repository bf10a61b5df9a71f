-- It is anonymous again, as another purchase.
-- :purchase_id purchase, :undone_at instant, :restored_id purchase
UPDATE purchase_attachment SET undone_at = :undone_at, restored_id = :restored_id
WHERE purchase_id = :purchase_id AND undone_at IS NULL;
