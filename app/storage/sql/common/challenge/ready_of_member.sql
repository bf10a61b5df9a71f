-- How many gifts of each game a member can fetch now.
-- :member_id member, :now instant
SELECT g.challenge_id, count(*) FROM reward_taking t JOIN challenge_gift g ON g.id = t.challenge_gift_id
WHERE t.member_id = :member_id AND t.state = 'ready' AND (t.until IS NULL OR t.until > :now)
GROUP BY g.challenge_id;
