-- With whom a member lives: the household's name, whether its points are spent together, whether the member's are not.
-- :members text (JSON list: the member and who was merged into it)
SELECT h.name, h.pooled, m.own_points
FROM household_member m JOIN household h ON h.id = m.household_id
WHERE m.member_id IN (SELECT value FROM json_each(:members));
