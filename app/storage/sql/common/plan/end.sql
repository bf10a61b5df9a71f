-- A membership is given up.
-- :id membership, :day day, :refunded money, :reason text
UPDATE membership SET ended_day = :day, refunded = :refunded, reason = :reason WHERE id = :id AND ended_day IS NULL;
