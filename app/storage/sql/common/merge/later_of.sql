-- Whether a member was merged into another, or took in another after a merge.
-- :kept member, :id int
SELECT EXISTS (SELECT 1 FROM member WHERE id = :kept AND merged_into IS NOT NULL)
    OR EXISTS (SELECT 1 FROM member_merge WHERE kept_id = :kept AND undone_at IS NULL AND id > :id);
