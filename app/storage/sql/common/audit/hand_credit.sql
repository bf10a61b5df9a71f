-- Credit that one person of staff gave by hand since a moment, alone, by member. What a second person confirmed is not
-- counted: that word stands in the line right before. (The whole list of actions lets the index serve.)
-- :staff_id staff, :from instant
SELECT s.member_id, sum(CAST(a.after AS INTEGER) - CAST(a.before AS INTEGER)), 0
FROM audit a JOIN stored_account s ON s.id = CAST(substr(a.subject, 16) AS INTEGER)
WHERE a.staff_id = :staff_id AND a.at >= :from AND a.action = 'credit.grant' AND a.before <> ''
  AND a.action IN ('points.adjust', 'points.bulk', 'points.bulk_undo', 'credit.grant', 'import.members', 'activity.confirm')
  AND s.member_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM audit c WHERE c.id = a.id - 1 AND c.action = 'signin.confirm')
GROUP BY s.member_id;
