-- The batch is taken back.
UPDATE batch SET undone_at = :at WHERE id = :id
