-- What an idempotency key stands for.
-- :scope text, :key text
SELECT request_hash, result FROM idempotency_key WHERE scope = :scope AND key = :key;
