-- The import that a purchase came with.
-- :id purchase
SELECT batch_id FROM purchase WHERE id = :id AND batch_id IS NOT NULL;
