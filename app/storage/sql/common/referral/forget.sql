-- A referral of which nothing has come since it was written.
-- :referee_id member, :referrer_id member, :rewarded day or null, :taken day or null
DELETE FROM referral
WHERE referee_id = :referee_id AND referrer_id = :referrer_id AND purchase_id IS NULL
  AND rewarded_day IS :rewarded AND taken_day IS :taken
