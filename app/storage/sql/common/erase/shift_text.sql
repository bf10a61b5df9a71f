-- A note of a shift that names an erased member.
-- :id int
UPDATE shift SET note = '' WHERE id = :id;
