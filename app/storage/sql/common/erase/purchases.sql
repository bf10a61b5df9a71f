-- Notes on purchases.
-- :id member
UPDATE purchase SET note = '' WHERE note <> '' AND member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
