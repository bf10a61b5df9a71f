-- The entries of a committed draw are fixed, and it is drawn.
-- :id draw, :list text, :list_hash text, :at instant
UPDATE lucky_draw SET state = 'drawn', list = :list, list_hash = :list_hash, drawn_at = :at, version = version + 1
WHERE id = :id AND state = 'committed';
