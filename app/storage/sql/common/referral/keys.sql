-- By what everybody who brought a member is known, whom, when, and what became of the reward.
SELECT r.referee_id, o.code, o.mobile, r.at, r.rewarded_day, r.taken_day FROM referral r JOIN member o ON o.id = r.referrer_id
WHERE o.code IS NOT NULL OR o.mobile IS NOT NULL
