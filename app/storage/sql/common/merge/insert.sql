-- A merge.
-- :kept member, :other member, :at instant, :staff_id staff or null, :kept_before json, :other_before json
INSERT INTO member_merge (kept_id, other_id, at, staff_id, kept_before, other_before)
VALUES (:kept, :other, :at, :staff_id, :kept_before, :other_before) RETURNING id;
