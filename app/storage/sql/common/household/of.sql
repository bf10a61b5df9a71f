-- The household of a member, and whether it spends its points together.
-- :member_id INTEGER
SELECT h.id, h.name, h.pooled FROM household_member p JOIN household h ON h.id = p.household_id
WHERE p.member_id = :member_id
