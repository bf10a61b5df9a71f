-- What becomes of it, if nobody changed it since it was read.
-- :id int, :version int, :state text, :answer text, :due_day day or null, :follower_id staff or null, :at instant
UPDATE contact SET state = :state, answer = :answer, due_day = :due_day, follower_id = :follower_id, changed_at = :at,
    version = version + 1
WHERE id = :id AND version = :version;
