-- Who recorded purchases for whom, but not for their own number.
-- :first_day day, :last_day day
SELECT DISTINCT p.staff_id, s.name, p.member_id, m.name, m.given_name, m.family_name
FROM purchase p JOIN staff s ON s.id = p.staff_id JOIN member m ON m.id = p.member_id
WHERE p.local_day BETWEEN :first_day AND :last_day AND p.void_at IS NULL AND p.batch_id IS NULL
  AND (s.mobile = '' OR m.mobile IS NULL OR m.mobile <> s.mobile);
