-- Every draw, or one; newest first.
-- :id draw or null
SELECT id, name, prize, winners, first_day, last_day, per, most_chances, state, seed, commitment, committed_at, list,
       list_hash, drawn_at, version, public_source, public_value
FROM lucky_draw WHERE :id IS NULL OR id = :id ORDER BY id DESC;
