-- Who lives where, and how, of all households.
SELECT p.member_id, h.id, h.name, h.pooled, p.own_points FROM household_member p JOIN household h ON h.id = p.household_id
ORDER BY h.id, p.member_id
