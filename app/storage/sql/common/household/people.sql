-- Who lives in a household, and who keeps the points apart.
-- :id INTEGER
SELECT m.id, m.name, p.own_points, coalesce(m.code, m.mobile, '') FROM household_member p JOIN member m ON m.id = p.member_id
WHERE p.household_id = :id ORDER BY m.sort_key, m.id
