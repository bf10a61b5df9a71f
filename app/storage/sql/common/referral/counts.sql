-- How many members one has brought, and for how many that was rewarded.
-- :referrer_id member
SELECT count(*), count(rewarded_day) FROM referral WHERE referrer_id = :referrer_id AND taken_day IS NULL
