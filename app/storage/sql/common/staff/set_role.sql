-- Another role.
-- :id staff, :role text
UPDATE staff SET role = :role WHERE id = :id;
