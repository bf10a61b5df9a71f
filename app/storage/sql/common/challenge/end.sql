-- Gives nothing any more.
-- :id challenge
UPDATE challenge SET state = 'ended' WHERE id = :id AND state = 'open';
