-- :purchase_id purchase, :kept money
UPDATE spend_basis SET kept = :kept WHERE purchase_id = :purchase_id
