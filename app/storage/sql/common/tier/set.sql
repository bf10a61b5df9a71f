-- The member's cached tier.
-- :member_id member, :tier_id text or null
UPDATE member SET tier_id = :tier_id WHERE id = :member_id;
