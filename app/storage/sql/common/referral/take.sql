-- :referee_id member, :day day
UPDATE referral SET taken_day = :day WHERE referee_id = :referee_id
