-- How much of a debit no lot covered.
-- :entry_id entry
SELECT coalesce(sum(points), 0) FROM deficit_move WHERE entry_id = :entry_id;
