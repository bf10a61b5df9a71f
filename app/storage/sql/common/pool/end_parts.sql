-- The reservation was handed over: what others had set aside for it went there as points.
-- :id hold, :at instant
UPDATE hold SET released_at = :at WHERE part_of = :id AND entry_id IS NULL AND released_at IS NULL;
