-- What a referrer was given for the new member from whom the referral went goes with it: it is told apart by the new member.
-- :merge_id int, :from member, :to member
UPDATE OR IGNORE occasion_points
SET period = CASE WHEN period LIKE 'member:%' THEN 'member:' ELSE 'share:' END || CAST(:to AS TEXT)
WHERE occasion = 'referrer' AND period IN ('member:' || CAST(:from AS TEXT), 'share:' || CAST(:from AS TEXT))
  AND member_id = (SELECT r.referrer_id FROM referral r WHERE r.referee_id = :to)
  AND EXISTS (SELECT 1 FROM member_merge_row r WHERE r.merge_id = :merge_id AND r.kind = 'referee');
