-- The merge that is in force between two members.
-- :kept member, :other member
SELECT id, kept_id, other_id, at, kept_before, other_before FROM member_merge
WHERE kept_id = :kept AND other_id = :other AND undone_at IS NULL;
