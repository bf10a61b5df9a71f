-- The kept member goes into the other's household when it has none, with the other's wish about points.
-- :merge_id int, :kept member
INSERT INTO household_member (member_id, household_id, own_points)
SELECT :kept, r.row_id, EXISTS (SELECT 1 FROM member_merge_row o WHERE o.merge_id = r.merge_id AND o.kind = 'own_points')
FROM member_merge_row r
WHERE r.merge_id = :merge_id AND r.kind = 'household_member' AND r.detail = 1
