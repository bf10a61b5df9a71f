-- Writes what became of a message, unless it has moved on from `from` meanwhile (no row then).
-- :id id, :from text, :to text, :reason text, :provider_id text, :not_before instant, :now instant
UPDATE message SET state = :to, reason = :reason, provider_id = ifnull(:provider_id, provider_id),
       not_before = :not_before, updated_at = :now
WHERE id = :id AND state = :from
RETURNING id;
