-- The counts of a batch once all is written.
UPDATE batch SET summary = :summary WHERE id = :id
