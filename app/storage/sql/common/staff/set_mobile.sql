-- A staff member's own number.
-- :id staff, :mobile text
UPDATE staff SET mobile = :mobile WHERE id = :id;
