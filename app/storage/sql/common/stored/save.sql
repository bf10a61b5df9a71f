-- The caches of an account after its new entries.
-- :id account, :balance money, :last_seq int
UPDATE stored_account SET balance = :balance, last_seq = :last_seq WHERE id = :id;
