-- The next state of a gift, if it is still in the one it was read in; with the day on which it was handed out.
-- :id taking, :before text, :state text, :out_day day or null
UPDATE reward_taking SET state = :state, out_day = :out_day
WHERE id = :id AND state = :before AND points = 0;
