-- Households that are called after the person are called after the first who stays in them.
-- :id member
UPDATE household
SET name = coalesce((SELECT CASE WHEN m.family_name <> '' THEN m.family_name ELSE m.name END
                     FROM household_member p JOIN member m ON m.id = p.member_id
                     WHERE p.household_id = household.id ORDER BY p.member_id LIMIT 1), '')
WHERE name IN (SELECT e.name FROM member e WHERE e.id = :id OR e.merged_into = :id
               UNION SELECT e.family_name FROM member e WHERE e.id = :id OR e.merged_into = :id);
