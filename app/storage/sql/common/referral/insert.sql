-- :referee_id member, :referrer_id member, :at instant, :staff_id staff or null
INSERT INTO referral (referee_id, referrer_id, at, staff_id) VALUES (:referee_id, :referrer_id, :at, :staff_id)
