-- Wrong attempts so far.
-- :id staff, :count int, :at instant, :steady int
UPDATE staff SET failures = :count, failed_at = :at, failed_steady = :steady WHERE id = :id;
