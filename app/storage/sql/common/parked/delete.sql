-- Taken back to the counter, or given up.
-- :id parked purchase
DELETE FROM parked_purchase WHERE id = :id;
