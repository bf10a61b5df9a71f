-- Renames or retires a member of staff.
-- :id staff, :name text, :active bool
UPDATE staff SET name = :name, active = :active WHERE id = :id;
