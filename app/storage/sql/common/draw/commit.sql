-- The seed of a draft is fixed.
-- :id draw, :version int, :seed text, :commitment text, :at instant
UPDATE lucky_draw SET state = 'committed', seed = :seed, commitment = :commitment, committed_at = :at,
       version = version + 1
WHERE id = :id AND version = :version AND state = 'draft';
