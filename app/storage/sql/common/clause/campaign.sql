-- Members whom a message of a campaign went to since a moment.
-- :text text: the campaign's name, '' for any; :since instant
SELECT DISTINCT g.member_id
FROM message g
JOIN campaign c ON c.id = g.campaign_id
JOIN member m ON m.id = g.member_id
WHERE (:text = '' OR c.name = :text) AND g.created_at >= :since AND m.merged_into IS NULL AND m.erased_at IS NULL
  AND g.state IN ('sent', 'delivered', 'unknown')
ORDER BY g.member_id
