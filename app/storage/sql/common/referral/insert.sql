-- :referee_id member, :referrer_id member, :at instant, :staff_id staff or null, :rewarded day or null, :taken day or null
INSERT INTO referral (referee_id, referrer_id, at, staff_id, rewarded_day, taken_day)
VALUES (:referee_id, :referrer_id, :at, :staff_id, :rewarded, :taken)
