-- Takes every tier set by hand off a member.
-- :member_id member, :at instant
UPDATE tier_pin SET removed_at = :at WHERE member_id = :member_id AND removed_at IS NULL;
