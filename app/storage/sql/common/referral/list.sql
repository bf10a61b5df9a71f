-- All of them, newest first.
-- :limit int
SELECT r.referee_id, m.name, r.referrer_id, o.name, r.at, r.rewarded_day, r.taken_day
FROM referral r JOIN member m ON m.id = r.referee_id JOIN member o ON o.id = r.referrer_id
ORDER BY r.at DESC, r.referee_id DESC LIMIT :limit
