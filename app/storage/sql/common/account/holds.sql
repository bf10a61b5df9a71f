-- Points set aside that are neither spent nor given up.
-- :account_id account
SELECT points, until, id FROM hold WHERE account_id = :account_id AND entry_id IS NULL AND released_at IS NULL;
