-- The other member goes back into its household, if that is still there, with its wish about points.
-- :merge_id int, :other member
INSERT INTO household_member (member_id, household_id, own_points)
SELECT :other, h.id, EXISTS (SELECT 1 FROM member_merge_row o WHERE o.merge_id = r.merge_id AND o.kind = 'own_points')
FROM member_merge_row r JOIN household h ON h.id = r.row_id
WHERE r.merge_id = :merge_id AND r.kind = 'household_member'
  AND NOT EXISTS (SELECT 1 FROM household_member k WHERE k.member_id = :other)
