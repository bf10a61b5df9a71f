-- Whom the other member brought counts for the kept one, and back.
-- :merge_id int, :from member, :to member
UPDATE referral SET referrer_id = :to
WHERE referrer_id = :from AND referee_id <> :to
  AND referee_id IN (SELECT row_id FROM member_merge_row WHERE merge_id = :merge_id AND kind = 'referral');
