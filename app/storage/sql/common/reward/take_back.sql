-- A tier's gift is taken back, whatever the member keeps of it.
-- :id taking, :at instant
UPDATE reward_taking SET back_at = :at WHERE id = :id AND source IS NOT NULL AND back_at IS NULL;
