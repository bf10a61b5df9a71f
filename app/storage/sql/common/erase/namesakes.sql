-- Who else is called so.
-- :id member
SELECT o.id FROM member o
WHERE o.id <> :id AND o.merged_into IS NOT :id AND o.erased_at IS NULL
  AND o.sort_key IN (SELECT e.sort_key FROM member e WHERE e.id = :id OR e.merged_into = :id);
