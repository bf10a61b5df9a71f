-- Points that a member gave.
-- :cause_id cause, :member_id member, :points points, :value money, :matched money, :entry_id entry, :at instant,
-- :day day, :staff_id staff or null
INSERT INTO donation (cause_id, member_id, points, value, matched, entry_id, at, local_day, staff_id)
VALUES (:cause_id, :member_id, :points, :value, :matched, :entry_id, :at, :day, :staff_id)
RETURNING id;
