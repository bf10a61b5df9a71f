-- All that is set aside for one reservation: hold, whose points, how many.
-- :id hold
SELECT h.id, a.member_id, h.points FROM hold h JOIN account a ON a.id = h.account_id
WHERE (h.id = :id OR h.part_of = :id) AND h.entry_id IS NULL AND h.released_at IS NULL ORDER BY h.id;
