-- Imports before one that were taken back after it, newest first.
-- :batch_id batch
SELECT b.id FROM batch b JOIN batch x ON x.id = :batch_id
WHERE b.id < x.id AND b.kind = 'import_members' AND b.undone_at >= x.created_at ORDER BY b.id DESC
