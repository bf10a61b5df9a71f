-- Out of the household that the merge brought.
-- :merge_id int, :kept member
DELETE FROM household_member
WHERE member_id = :kept
  AND household_id = (SELECT r.row_id FROM member_merge_row r
                      WHERE r.merge_id = :merge_id AND r.kind = 'household_member' AND r.detail = 1)
