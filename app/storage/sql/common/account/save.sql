-- The caches of an account after its new entries.
-- :id account, :balance points, :deficit points, :last_seq int
UPDATE account SET balance = :balance, deficit = :deficit, last_seq = :last_seq WHERE id = :id;
