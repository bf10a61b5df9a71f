-- Who lives in a household.
-- :id INTEGER
SELECT m.id, m.name FROM household_member p JOIN member m ON m.id = p.member_id
WHERE p.household_id = :id ORDER BY m.sort_key, m.id
