-- The household of a member.
-- :member_id INTEGER
SELECT h.id, h.name FROM household_member p JOIN household h ON h.id = p.household_id
WHERE p.member_id = :member_id
