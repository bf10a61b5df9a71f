-- A membership is given up.
-- :id membership, :day day, :at instant, :staff_id staff or null, :refunded money, :reason text
UPDATE membership SET ended_day = :day, ended_at = :at, ended_staff_id = :staff_id, refunded = :refunded, reason = :reason
WHERE id = :id AND ended_day IS NULL;
