-- Keeps the result of a request.
-- :scope text, :key text, :hash text, :result text, :at instant
INSERT INTO idempotency_key (scope, key, request_hash, result, at)
VALUES (:scope, :key, :hash, :result, :at);
