-- What a debit took from each lot, in the order it was taken.
-- :entry_id entry
SELECT lot_id, sum(points) FROM lot_use WHERE entry_id = :entry_id AND kind = 'use' GROUP BY lot_id ORDER BY min(id);
