-- The list of chances of a committed draw is fixed; the public number comes later.
-- :id draw, :list text, :list_hash text, :at instant
UPDATE lucky_draw SET list = :list, list_hash = :list_hash, closed_at = :at, version = version + 1
WHERE id = :id AND state = 'committed' AND closed_at IS NULL;
