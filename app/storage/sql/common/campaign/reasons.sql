-- Messages of a campaign by state and reason.
-- :id id
SELECT state, reason, count(*) FROM message WHERE campaign_id = :id
GROUP BY state, reason ORDER BY count(*) DESC, reason;
