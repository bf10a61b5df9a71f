-- Reasons of tiers set by hand.
-- :id member
UPDATE tier_pin SET reason = '' WHERE member_id IN (SELECT id FROM member WHERE id = :id OR merged_into = :id);
