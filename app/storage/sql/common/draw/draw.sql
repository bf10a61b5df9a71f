-- A committed draw whose list is fixed is drawn.
-- :id draw, :public_value text, :at instant
UPDATE lucky_draw SET state = 'drawn', public_value = :public_value, drawn_at = :at, version = version + 1
WHERE id = :id AND state = 'committed' AND list_hash IS NOT NULL;
