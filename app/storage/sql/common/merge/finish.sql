-- A merge was taken back.
-- :id int, :at instant, :staff_id staff or null
UPDATE member_merge SET undone_at = :at, undone_by = :staff_id WHERE id = :id;
