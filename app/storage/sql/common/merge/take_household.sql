-- The kept member goes into the other's household when it has none.
-- :merge_id int, :kept member
INSERT INTO household_member (member_id, household_id)
SELECT :kept, r.row_id FROM member_merge_row r
WHERE r.merge_id = :merge_id AND r.kind = 'household_member' AND r.detail = 1
