-- The member's present consent; not a change of the details, so their version stays.
-- :id INTEGER  :state TEXT
UPDATE member SET consent = :state WHERE id = :id
