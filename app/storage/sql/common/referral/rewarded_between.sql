-- For how many new members one was rewarded in days.
-- :referrer_id member, :first day, :last day
SELECT count(*) FROM referral WHERE referrer_id = :referrer_id AND rewarded_day BETWEEN :first AND :last
