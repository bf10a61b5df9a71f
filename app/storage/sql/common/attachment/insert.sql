-- An anonymous purchase is somebody's now.
-- :former_id purchase, :purchase_id purchase, :attached_at instant
INSERT INTO purchase_attachment (former_id, purchase_id, attached_at) VALUES (:former_id, :purchase_id, :attached_at);
