-- How an entry changed the open deficit.
-- :entry_id entry, :account_id account, :points points
INSERT INTO deficit_move (entry_id, account_id, points) VALUES (:entry_id, :account_id, :points);
