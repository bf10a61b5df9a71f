-- Purchases that merges in force brought to a member, each with the first merge that it went through.
-- :member_id member
SELECT r.row_id, (SELECT min(f.merge_id) FROM member_merge_row f JOIN member_merge n ON n.id = f.merge_id
                  WHERE f.kind = 'purchase' AND f.row_id = r.row_id AND n.undone_at IS NULL)
FROM member_merge m JOIN member_merge_row r ON r.merge_id = m.id AND r.kind = 'purchase'
WHERE m.kept_id = :member_id AND m.undone_at IS NULL;
