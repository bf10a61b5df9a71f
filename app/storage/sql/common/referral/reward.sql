-- :referee_id member, :purchase_id purchase, :minimum money, :day day
UPDATE referral SET purchase_id = :purchase_id, minimum = :minimum, rewarded_day = :day WHERE referee_id = :referee_id
