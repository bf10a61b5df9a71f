-- Moves a campaign from one state to another; no row when it was not in the first.
-- :id id, :from text, :to text, :reason text
UPDATE campaign SET state = :to, reason = :reason
WHERE id = :id AND state = :from
RETURNING id;
