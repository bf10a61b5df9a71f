-- Whether a member is one that may still be written to: not merged into another, not erased.
-- :member_id member
SELECT 1 FROM member WHERE id = :member_id AND merged_into IS NULL AND erased_at IS NULL;
