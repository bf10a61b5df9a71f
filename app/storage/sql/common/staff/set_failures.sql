-- Wrong attempts so far.
-- :id staff, :count int, :at instant
UPDATE staff SET failures = :count, failed_at = :at WHERE id = :id;
