-- What was agreed to may hold a name; that something was agreed to stays.
-- :id member
UPDATE consent_entry SET wording = '' WHERE wording <> '' AND member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
