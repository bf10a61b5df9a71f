-- Members whom a message of a campaign went to since a moment.
-- :text text: the campaign's name, '' for any; :since instant
SELECT DISTINCT g.member_id
FROM message g
JOIN campaign c ON c.id = g.campaign_id
WHERE (:text = '' OR c.name = :text) AND g.created_at >= :since AND g.member_id IS NOT NULL
  AND g.state IN ('sent', 'delivered', 'unknown')
ORDER BY g.member_id
