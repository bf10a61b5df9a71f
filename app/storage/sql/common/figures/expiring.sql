-- The points of some members that end, by their last day.
-- :ids text (JSON list of members), :today day
SELECT a.member_id, l.expires_day, sum(l.remaining)
FROM account a JOIN lot l ON l.account_id = a.id
WHERE a.member_id IN (SELECT value FROM json_each(:ids)) AND a.currency = 'points'
  AND l.remaining > 0 AND l.expires_day >= :today
GROUP BY a.member_id, l.expires_day ORDER BY a.member_id, l.expires_day;
