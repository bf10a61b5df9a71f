-- The anonymous purchase that this one was, as long as that stands.
-- :purchase_id purchase
SELECT former_id FROM purchase_attachment WHERE purchase_id = :purchase_id AND undone_at IS NULL;
