-- The caches of an account after its last entry.
-- :id :balance :last_seq INTEGER
UPDATE account SET balance = :balance, last_seq = :last_seq WHERE id = :id
