-- Who brought a member.
-- :referee_id member
SELECT r.referrer_id, m.name, r.at, r.rewarded_day, r.taken_day FROM referral r JOIN member m ON m.id = r.referrer_id
WHERE r.referee_id = :referee_id
