-- The others of a household whose points this member may spend too: none when the household keeps points apart
-- or the member does.
-- :member_id member
SELECT o.member_id
FROM household_member p
JOIN household h ON h.id = p.household_id AND h.pooled = 1
JOIN household_member o ON o.household_id = h.id AND o.member_id <> p.member_id AND o.own_points = 0
WHERE p.member_id = :member_id AND p.own_points = 0 ORDER BY o.member_id;
