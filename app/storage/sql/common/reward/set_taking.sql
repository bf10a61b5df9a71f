-- The next state of a taking, if it is still in the one it was read in.
-- :id taking, :before text, :state text, :entry_id entry or null
UPDATE reward_taking SET state = :state, entry_id = coalesce(:entry_id, entry_id) WHERE id = :id AND state = :before;
