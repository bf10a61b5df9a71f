-- The other member goes back into its household, if that is still there.
-- :merge_id int, :other member
INSERT INTO household_member (member_id, household_id)
SELECT :other, h.id FROM member_merge_row r JOIN household h ON h.id = r.row_id
WHERE r.merge_id = :merge_id AND r.kind = 'household_member'
  AND NOT EXISTS (SELECT 1 FROM household_member k WHERE k.member_id = :other)
