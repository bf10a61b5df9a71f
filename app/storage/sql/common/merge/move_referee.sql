-- Who brought the other member brought the kept one, and back.
-- :merge_id int, :from member, :to member
UPDATE referral SET referee_id = :to
WHERE referee_id = :from AND referrer_id <> :to
  AND NOT EXISTS (SELECT 1 FROM referral k WHERE k.referee_id = :to)
  AND EXISTS (SELECT 1 FROM member_merge_row r WHERE r.merge_id = :merge_id AND r.kind = 'referee');
